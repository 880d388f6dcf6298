import { describe, expect, it } from 'vitest'

import { between, seededRandom } from '../../../bench/random.ts'
import { analyseDocuments } from '../../../../src/search/index/analyse-documents.ts'
import { buildIndex } from '../../../../src/search/index/build.ts'
import { saturate } from '../../../../src/search/index/quantised-impacts.ts'
import { similarDocuments } from '../../../../src/search/index/similar-documents.ts'
import { postTerms } from '../../../../src/search/index/term-postings.ts'
import { openIndex } from '../../../../src/search/open-index.ts'
import { inverseDocumentFrequency } from '../../../../src/search/rank/term-weight.ts'
import { PROPAGATION, SIMILARITY } from '../../../../src/search/weights.ts'
import type { SearchDocument } from '../../../../src/search/model.ts'
import { find, makeDocument, makeEngine } from '../make-document.ts'

/** Enough others that a word which two documents share is a rare one. */
const OTHERS = Array.from({ length: 40 }, (_, at) => makeDocument({ id: `other-${at}`, title: `Matter ${at}` }))

/** By the place of each document, those like it and how much. */
function likesOf(...documents: readonly Partial<SearchDocument>[]): readonly ReadonlyMap<number, number>[] {
  const likes = similarDocuments(analyseDocuments([...documents.map(makeDocument), ...OTHERS], 'en'))
  return likes.map((list) => new Map(list.map(({ id, payload }) => [id, payload])))
}

describe('Documents are like each other', () => {
  it('that share words which few others have, and the more of them the more', () => {
    const likes = likesOf(
      { title: 'Wages withheld', summary: 'The payslip is missing.' },
      { title: 'Wages withheld', summary: 'No payslip ever came.' },
      { title: 'Payslip templates', summary: 'Forms for the office.' },
    )
    const [same = 0, some = 0] = [1, 2].map((other) => likes[0]?.get(other))
    expect(some).toBeGreaterThan(0)
    expect(same).toBeGreaterThan(some)
    expect(likes[1]?.get(0)).toBe(same)
    expect(likes[0]?.has(0)).toBe(false)
  })

  it('wholly where they say the same', () => {
    expect(likesOf({ title: 'Wages withheld' }, { title: 'Wages withheld' })[0]?.get(1)).toBe(PROPAGATION.levels)
  })

  it('not by what they inherit, by stop words, nor by words that many have', () => {
    const inherited = ['boss keeps my passport']
    const likes = likesOf(
      { title: 'The matter of wages', inheritedTerms: inherited },
      { title: 'The matter of rooms', inheritedTerms: inherited },
    )
    expect(likes[0]?.size).toBe(0)
  })

  it('and each keeps only those most like it, in their order', () => {
    const many = Array.from({ length: SIMILARITY.neighbours + 3 }, (_, at) => ({
      title: `Linen${at}`,
      // Each has one of the rare words, and the later ones fewer besides.
      summary: `Towels${at % 4} ${'laundry '.repeat(at < SIMILARITY.neighbours + 1 ? 1 : 0)}`,
    }))
    const documents = [...many.map(makeDocument), ...OTHERS, ...OTHERS, ...OTHERS]
    for (const list of similarDocuments(analyseDocuments(documents, 'en'))) {
      expect(list.length).toBeLessThanOrEqual(SIMILARITY.neighbours)
      expect(list.map(({ id }) => id)).toEqual(list.map(({ id }) => id).sort((a, b) => a - b))
    }
  })
})

it('those are kept whose vectors have the highest cosines', () => {
  const random = seededRandom(2)
  const say = () => Array.from({ length: between(random, 1, 6) }, () => `w${between(random, 0, 60)}`).join(' ')
  const documents = Array.from({ length: 200 }, () => makeDocument({ title: say(), summary: say() }))
  const analysis = analyseDocuments(documents, 'en')
  const vectors = documents.map(() => new Map<string, number>())
  for (const [word, { documents: having, weights }] of postTerms(analysis, [
    'title',
    'layTerms',
    'headings',
    'summary',
  ])) {
    if (having.length < 2 || having.length > SIMILARITY.largestShare * documents.length) continue
    const rarity = inverseDocumentFrequency(having.length, documents.length)
    having.forEach((docId, at) => vectors[docId]?.set(word, rarity * saturate(weights[at] ?? 0)))
  }
  const product = (a = new Map<string, number>(), b = new Map<string, number>()) =>
    [...a].reduce((sum, [word, part]) => sum + part * (b.get(word) ?? 0), 0)
  const lengths = vectors.map((vector) => Math.sqrt(product(vector, vector)))
  similarDocuments(analysis).forEach((list, docId) => {
    const cosines = vectors.map((vector, id) =>
      id === docId ? 0 : product(vectors[docId], vector) / ((lengths[docId] || 1) * (lengths[id] || 1)),
    )
    const highest = cosines.toSorted((a, b) => b - a).slice(0, SIMILARITY.neighbours)
    const similarities = highest.map((cosine) => Math.round(cosine * PROPAGATION.levels)).filter((own) => own > 0)
    expect(list.map(({ payload }) => payload).sort((a, b) => b - a)).toEqual(similarities)
    for (const { id, payload } of list) {
      expect(payload).toBe(Math.round((cosines[id] ?? 0) * PROPAGATION.levels))
      // Sums in another order differ in their last digits.
      expect(cosines[id]).toBeGreaterThan((highest.at(-1) ?? 0) - 1e-9)
    }
  })
})

it('of those that are equally like it, the first are kept', () => {
  const same = Array.from({ length: SIMILARITY.neighbours + 5 }, () => makeDocument({ title: 'Linen trolley' }))
  const others = Array.from({ length: 200 }, (_, at) => makeDocument({ title: `Matter ${at}` }))
  const kept = similarDocuments(analyseDocuments([...same, ...others], 'en')).map((list) => list.map(({ id }) => id))
  const places = Array.from({ length: SIMILARITY.neighbours + 1 }, (_, place) => place)
  expect(kept[0]).toEqual(places.slice(1))
  expect(kept[3]).toEqual(places.filter((place) => place !== 3))
  expect(kept[SIMILARITY.neighbours + 4]).toEqual(places.slice(0, -1))
})

describe('Who looks for something that is said in other words', () => {
  const said = { id: 'said', title: 'Corridor cupboards', summary: 'A lanyard and a badge for each.' }
  const meant = { id: 'meant', title: 'Corridor cupboards', summary: 'Ask the builders.' }
  const engine = makeEngine([meant, said, ...OTHERS])

  it('finds it too, behind what says it', () => {
    expect(find(engine, 'lanyard')).toEqual(['said', 'meant'])
  })

  it('once the body index has arrived, with which it comes', () => {
    const { metadata, bodyIndex } = buildIndex([meant, said, ...OTHERS].map(makeDocument), 'en')
    const early = openIndex({ metadata })
    expect(find(early, 'lanyard')).toEqual(['said'])
    early.addBodyIndex(bodyIndex)
    expect(find(early, 'lanyard')).toEqual(['said', 'meant'])
  })

  it('never before it, however many are like it', () => {
    const copies = Array.from({ length: 4 }, (_, at) => ({ ...meant, id: `copy-${at}`, layTerms: ['badge'] }))
    const crowded = makeEngine([...copies, said, ...OTHERS, ...OTHERS])
    expect(find(crowded, 'lanyard badge')[0]).toBe('said')
  })

  it('and a document is lifted as it is boost: the helpline of the hub before that of another country', () => {
    const call = { ...meant, group: 'helpline' as const }
    const two = makeEngine([{ ...call, id: 'theirs' }, { ...call, id: 'ours', boost: 1.5 }, said, ...OTHERS])
    expect(find(two, 'lanyard')).toEqual(['said', 'ours', 'theirs'])
  })
})
