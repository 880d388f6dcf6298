import { describe, expect, it } from 'vitest'

import { buildIndex } from '../../../src/search/build-index.ts'
import { PHRASE, phrasesIn } from '../../../src/search/field-words.ts'
import { levelOf, toImpact, worthOfLevel } from '../../../src/search/impact-levels.ts'
import { joinIndexes } from '../../../src/search/join-indexes.ts'
import { decodeNames } from '../../../src/search/names-file.ts'
import { postWords } from '../../../src/search/post-words.ts'
import { makeDocument } from './make-document.ts'

const DOCUMENTS = [
  makeDocument({ id: 'a', layTerms: ['boss keeps my passport', 'who do I call', '…', 'check-in', 'check in'] }),
  makeDocument({ id: 'b', title: 'Nothing of its own' }),
  makeDocument({ id: 'c', layTerms: ['who do I call now', 'who does it', 'Who do I call?', '护照被扣'] }),
]
const { words, postings } = joinIndexes(decodeNames(buildIndex(DOCUMENTS, 'en').words))
const { terms } = words

/** The terms that begin with what was typed, and the documents that have each. */
function find(...typed: readonly string[]): Readonly<Record<string, readonly number[]>> {
  const found = terms.beginningWith(typed).map((term) => {
    const count = postings.countOf(words.size + term)
    const start = postings.startOf(words.size + term)
    return [words.at(words.size + term), [...postings.documents.subarray(start, start + count)]] as const
  })
  return Object.fromEntries(found)
}

describe('A lay term is found as a whole', () => {
  it.each([
    [['boss', 'keeps', 'my', 'passport'], { '=boss keeps my passport': [0] }],
    [['boss', 'ke'], { '=boss keeps my passport': [0] }],
    [['who', 'do', 'i', 'call'], { '=who do i call': [0, 2], '=who do i call now': [2] }],
    [['who', 'do'], { '=who do i call': [0, 2], '=who do i call now': [2], '=who does it': [2] }],
    [['check', 'in'], { '=check in': [0] }],
    [['护照'], { '=护照 照被 被扣': [2] }],
    [['passport'], {}],
    [['boss', 'zebra'], {}],
    [['who', 'keeps'], {}],
    [['zebra', 'boss'], {}],
    [['who', 'do', 'i', 'call', 'now', 'then'], {}],
  ])('%j begins %j', (typed, found) => {
    expect(find(...typed)).toEqual(found)
  })

  it('and counts as much as the texts say', () => {
    const posted = postWords(DOCUMENTS, ['layTerms'], 'en')
    for (const [phrase, list] of posted) {
      if (!phrase.startsWith(PHRASE) || phrase === PHRASE) continue
      const [term = -1] = terms
        .beginningWith(phrase.slice(PHRASE.length).split(' '))
        .filter((other) => terms.at(other) === phrase)
      expect(postings.countOf(words.size + term), phrase).toBe(list.length)
      const start = postings.startOf(words.size + term)
      const impacts = list.map(({ worth }) => toImpact(worthOfLevel(levelOf(worth))))
      expect([...postings.impacts.subarray(start, start + list.length)], phrase).toEqual(impacts)
    }
  })
})

it('a document has its terms, folded, in its order; signs alone are none', () => {
  expect(terms.of(0)).toEqual(['boss keeps my passport', 'who do i call', 'check in', 'check in'])
  expect(terms.of(1)).toEqual([])
  const folded = phrasesIn(DOCUMENTS[2] ?? makeDocument({}), 'layTerms').map((phrase) => phrase.slice(PHRASE.length))
  expect(terms.of(2)).toEqual(folded)
})

it('an index without lay terms has none', () => {
  const empty = joinIndexes(decodeNames(buildIndex([makeDocument({ title: 'Passport' })], 'en').words)).words.terms
  expect(empty.size).toBe(0)
  expect(empty.beginningWith(['passport'])).toEqual([])
})
