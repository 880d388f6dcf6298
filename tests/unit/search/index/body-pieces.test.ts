import { describe, expect, it } from 'vitest'

import { seededRandom } from '../../../bench/random.ts'
import { decodeBodies, encodeBodies } from '../../../../src/search/index/body-pieces.ts'
import { IndexError } from '../../../../src/search/index/index-file.ts'
import { makeDocument } from '../make-document.ts'

const random = seededRandom(3)

/** As many documents as need some twenty pieces, with bodies of all lengths, some of them without one. */
const DOCUMENTS = Array.from({ length: 400 }, (_, at) =>
  makeDocument({ id: `/guides/${at}/`, body: at % 9 === 0 ? '' : `${at} keeps `.repeat(random() * 600) }),
)
const pieces = encodeBodies(DOCUMENTS, 'en')

/** How many of some pieces a browser that has others has to fetch. */
function countNew(fresh: ReadonlyMap<string, string>, known: ReadonlyMap<string, string>): number {
  return [...fresh.keys()].filter((name) => !known.has(name)).length
}

function textOf(json: string): number {
  return [...decodeBodies(json).values()].join('').length
}

describe('Bodies in pieces', () => {
  it('are all there, each once', () => {
    const decoded = [...pieces.values()].flatMap((json) => [...decodeBodies(json)])
    const bodies = DOCUMENTS.flatMap(({ id, body }) => (body === '' ? [] : [[id, body] as const]))
    expect(decoded).toEqual(bodies)
  })

  it('are neither tiny nor long', () => {
    expect(pieces.size).toBeGreaterThan(15)
    for (const json of pieces.values()) {
      expect(textOf(json)).toBeGreaterThanOrEqual(16 * 1024)
      expect(textOf(json)).toBeLessThanOrEqual(64 * 1024)
    }
  })

  it('have names that the content alone decides, and the language', () => {
    for (const name of pieces.keys()) expect(name).toMatch(/^en-bodies-[0-9a-z]+\.json$/)
    expect([...encodeBodies(DOCUMENTS, 'en')]).toEqual([...pieces])
    expect([...encodeBodies(DOCUMENTS.slice(0, 1), 'pt-BR').keys()]).toEqual([])
    expect([...encodeBodies(DOCUMENTS.slice(0, 2), 'pt-BR').keys()][0]).toMatch(/^pt-br-bodies-/)
  })

  it('of no documents are none', () => {
    expect(encodeBodies([], 'en').size).toBe(0)
  })

  it('one that is longer than a piece may be has one of its own', () => {
    const long = makeDocument({ id: '/long/', body: 'passport '.repeat(20_000) })
    const [first, ...others] = [...encodeBodies([long, ...DOCUMENTS], 'en').values()]
    expect([...decodeBodies(first ?? '').keys()]).toEqual(['/long/'])
    expect(others.length).toBeGreaterThan(15)
  })
})

describe('What is changed costs one piece', () => {
  it('where a word of any body is replaced', () => {
    for (const changed of DOCUMENTS.filter(({ body }, at) => body !== '' && at % 40 === 0)) {
      const documents = DOCUMENTS.map((document) =>
        document === changed ? { ...document, body: document.body.replace('keeps', 'holds') } : document,
      )
      expect(countNew(encodeBodies(documents, 'en'), pieces), changed.id).toBe(1)
    }
  })

  it('where a document comes or goes, or a body grows: few pieces, wherever it is', () => {
    const places = [...DOCUMENTS.keys()].filter((at) => at % 80 === 0)
    const changes = places.flatMap((at) => [
      DOCUMENTS.toSpliced(at, 1),
      DOCUMENTS.toSpliced(at, 0, makeDocument({ id: `/new/${at}/`, body: 'Somebody keeps it. '.repeat(50) })),
      DOCUMENTS.map((document, other) => (other === at ? { ...document, body: `${document.body} More.` } : document)),
    ])
    const costs = changes.map((documents) => countNew(encodeBodies(documents, 'en'), pieces))
    const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length
    expect(mean).toBeLessThan(1.3)
    expect(Math.max(...costs)).toBeLessThanOrEqual(6)
  })
})

it.each([
  ['cut', [...pieces.values()][0]?.slice(0, 900) ?? ''],
  ['a page that says that something went wrong', '<!doctype html>'],
  ['nothing', ''],
])('a piece that is %s is refused', (_, json) => {
  expect(() => decodeBodies(json)).toThrow(IndexError)
})
