import { describe, expect, it } from 'vitest'

import { between, seededRandom } from '../../../bench/random.ts'
import { openBodyIndex } from '../../../../src/search/index/body-index.ts'
import { weightInBody } from '../../../../src/search/index/quantised-impacts.ts'
import { buildIndex } from '../../../../src/search/index/build.ts'
import { IndexError } from '../../../../src/search/index/index-file.ts'
import { findTerm } from '../../../../src/search/index/index-terms.ts'
import { openMetadata } from '../../../../src/search/index/metadata-index.ts'
import { joinIndexes } from '../../../../src/search/index/search-index.ts'
import { openIndex } from '../../../../src/search/open-index.ts'
import { findSnippet } from '../../../../src/search/results/snippet.ts'
import { makeDocument } from '../make-document.ts'

const DOCUMENTS = [
  makeDocument({ id: 'a', title: 'Passports', summary: 'Somebody keeps passports.', body: 'The passport is kept.' }),
  makeDocument({ id: 'b', title: 'Hotel w Łodzi', layTerms: ['night manager', 'who do I call'], body: 'Passport.' }),
]
const files = buildIndex(DOCUMENTS, 'en')
const other = buildIndex([...DOCUMENTS].reverse(), 'en')
const polish = buildIndex(DOCUMENTS, 'pl')

/** A file with some properties replaced. */
function replaced(json: string, properties: object): string {
  const file: object = JSON.parse(json)
  return JSON.stringify({ ...file, ...properties })
}

describe('A file holds', () => {
  it('terms in order, each with its documents', () => {
    const { terms, postings, titleLengths, language } = joinIndexes(openMetadata(files.metadata))
    expect(Array.from({ length: terms.size }, (_, termId) => terms.at(termId))).toEqual([
      'call',
      'do',
      'hotel',
      'i',
      'keeps',
      'lodzi',
      'manager',
      'night',
      'passports',
      'somebody',
      'w',
      'who',
    ])
    const passports = findTerm(terms, 'passports')
    expect(postings(passports).docIds).toEqual([0])
    expect([...titleLengths]).toEqual([1, 2])
    expect(language).toBe('en')
  })

  it('how often each word of a body is there, and what once weighs', () => {
    const documents = [1, 2, 4, 9].map((times) => makeDocument({ id: `${times}`, body: 'guest '.repeat(times) }))
    const { metadata, bodyIndex } = buildIndex(documents, 'en')
    const { postings, steps } = openBodyIndex(bodyIndex, openMetadata(metadata))
    expect(postings(0).payloads).toEqual([0, 1, 2, 3])
    const weights = [0, 1, 2, 3].map((bucket) => weightInBody(bucket, 64))
    expect(weights).toEqual([1, 2, 3.4, 7])
    expect(steps).toEqual([...steps].sort((a, b) => b - a))
  })

  it('lay terms once, and how one is written only where that tells more', () => {
    expect(files.bodyIndex).toContain('who do I call')
    expect(files.bodyIndex).not.toContain('night manager')
    expect(files.metadata).not.toContain('who do I call')
  })
})

describe('Equal documents make equal files', () => {
  it('to the letter', () => {
    expect(buildIndex(DOCUMENTS, 'en')).toEqual(files)
    expect(other.metadata).not.toBe(files.metadata)
  })

  it('and a body that changes leaves the metadata as it was, and fits it', () => {
    const changed = DOCUMENTS.map((document) => ({ ...document, body: `${document.body} Police.` }))
    const { metadata, bodyIndex, bodies } = buildIndex(changed, 'en')
    expect(metadata).toBe(files.metadata)
    expect([...bodies.keys()]).not.toEqual([...files.bodies.keys()])
    expect(openIndex({ metadata: files.metadata, bodyIndex }).search('police').hits).toHaveLength(2)
  })
})

describe('A file that cannot be used is refused with what to do', () => {
  const { metadata, bodyIndex } = files
  const { cards }: { readonly cards: object } = JSON.parse(metadata)
  it.each([
    [
      'metadata of another version',
      { metadata: replaced(metadata, { version: 7 }) },
      'has metadata of another version',
    ],
    ['metadata that are cut', { metadata: metadata.slice(0, 200) }, 'has metadata that cannot be read'],
    ['metadata that are none', { metadata: '[]' }, 'has metadata that cannot be read'],
    ['nothing', { metadata: '' }, 'has metadata that cannot be read'],
    ['a page that says that something went wrong', { metadata: '<!doctype html>' }, 'has metadata that cannot be read'],
    [
      'metadata with a card too few',
      { metadata: replaced(metadata, { cards: { ...cards, titles: ['Passports'], summaries: [''] } }) },
      'has cards that are not whole',
    ],
    [
      'metadata with terms that are cut',
      { metadata: replaced(metadata, { terms: '+' }) },
      'has terms that are not whole',
    ],
    [
      'metadata with postings too few',
      { metadata: replaced(metadata, { occurrences: { postings: '#', patterns: '' } }) },
      'has lists that are not whole',
    ],
    [
      'metadata with lay terms too few',
      { metadata: replaced(metadata, { layTerms: '' }) },
      'has lay terms that are not',
    ],
    [
      'a body index that is cut',
      { metadata, bodyIndex: bodyIndex.slice(0, 90) },
      'has a body index that cannot be read',
    ],
    ['a body index that is none', { metadata, bodyIndex: 'null' }, 'has a body index that cannot be read'],
    [
      'a body index of another version',
      { metadata, bodyIndex: replaced(bodyIndex, { version: 7 }) },
      'another version',
    ],
    ['a body index of another build', { metadata, bodyIndex: other.bodyIndex }, 'has the body index of another build'],
    [
      'a body index of the same documents, read by another language',
      { metadata, bodyIndex: polish.bodyIndex },
      'has the body index of another build',
    ],
    [
      'a body index with a document too few',
      { metadata, bodyIndex: replaced(bodyIndex, { details: [{}] }) },
      'has a body index that cannot be read',
    ],
    [
      'a body index with postings too few',
      { metadata, bodyIndex: replaced(bodyIndex, { postingsOfMetadata: '#' }) },
      'has lists that are not whole',
    ],
  ])('%s', (_, broken, what) => {
    expect(() => openIndex(broken)).toThrow(IndexError)
    expect(() => openIndex(broken)).toThrow(what)
  })

  it('wherever it is cut', () => {
    for (let end = 0; end < metadata.length; end += 7) {
      expect(() => openIndex({ metadata: metadata.slice(0, end) })).toThrow(IndexError)
    }
    for (let end = 0; end < bodyIndex.length; end += 7) {
      expect(() => openIndex({ metadata, bodyIndex: bodyIndex.slice(0, end) })).toThrow(IndexError)
    }
  })

  it('and where only characters are garbled, it is refused or searched, and never hangs', () => {
    const random = seededRandom(2)
    const garble = (json: string) => {
      const at = between(random, 0, json.length - 1)
      return json.slice(0, at) + String.fromCharCode(between(random, 32, 0xffff)) + json.slice(at + 1)
    }
    let refused = 0
    for (let round = 0; round < 500; round += 1) {
      const garbled = { metadata: garble(metadata), bodyIndex: garble(bodyIndex) }
      try {
        const engine = openIndex(garbled)
        for (const words of ['passport', 'nite manager', 'w', 'who do I call']) engine.search(words)
        while (engine.prepare()) continue
      } catch {
        refused += 1
      }
    }
    expect(refused).toBeGreaterThan(100)
    expect(refused).toBeLessThan(500)
  })
})

describe('The body index comes later', () => {
  it('what is in the bodies is found then, and the rest before', () => {
    const engine = openIndex({ metadata: files.metadata })
    const found = () => engine.search('passport').hits.map(({ id }) => id)
    expect(found()).toEqual(['a'])
    expect(engine.addBodyIndex(files.bodyIndex)).toEqual([...files.bodies.keys()])
    expect(found()).toEqual(['a', 'b'])
    expect(() => engine.addBodyIndex(other.bodyIndex)).toThrow('has the body index of another build')
    expect(found()).toEqual(['a', 'b'])
  })

  it('then “did you mean” knows lay terms as they are written, and so does the snippet of a result', () => {
    const engine = openIndex({ metadata: files.metadata })
    const snippet = () => {
      const { hits, found } = engine.search('who')
      return hits.map((hit) => findSnippet(hit, found))
    }
    expect(snippet()).toEqual([undefined])
    engine.addBodyIndex(files.bodyIndex)
    expect(snippet()).toEqual(['who do I call'])
  })
})
