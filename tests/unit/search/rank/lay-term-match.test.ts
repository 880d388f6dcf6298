import { describe, expect, it } from 'vitest'

import { buildIndex } from '../../../../src/search/index/build.ts'
import { createExpander } from '../../../../src/search/query/expand.ts'
import { openMetadata } from '../../../../src/search/index/metadata-index.ts'
import { joinIndexes } from '../../../../src/search/index/search-index.ts'
import { parseQuery } from '../../../../src/search/query/parse.ts'
import { stopWordsIn } from '../../../../src/domain/stop-words.ts'
import { makeDocument, NO_WORDS } from '../make-document.ts'

const DOCUMENTS = [
  makeDocument({ id: 'a', layTerms: ['boss keeps my passport', 'who do I call', '…', 'check-in', 'check in'] }),
  makeDocument({ id: 'b', title: 'A boss with a passport' }),
  makeDocument({
    id: 'c',
    layTerms: ['who do I call now', 'again and again', 'Who do I call?', '护照被扣', 'my boss'],
  }),
]
const metadata = openMetadata(buildIndex(DOCUMENTS, 'en').metadata)
const index = joinIndexes(metadata)
const expander = createExpander(index, { ...NO_WORDS, synonyms: 'boss manager', stopWords: stopWordsIn('en') })

/** By document, the match of its best lay term; 0 where none matches. */
function fit(typed: string): readonly number[] {
  return [...index.matchLayTerms(parseQuery(typed, expander))]
}

describe('A lay term matches', () => {
  it.each([
    ['who do i call ', 0],
    ['who do i call ', 2],
    ['Check-In ', 0],
    ['护照被扣', 2],
    ['again and again ', 2],
  ])('in full where it is what was typed: “%s”', (typed, document) => {
    expect(fit(typed)[document]).toBeCloseTo(1)
  })

  it('the better, the more of the query it has, and the less it has besides', () => {
    const [whole = 0, part = 0, one = 0] = ['boss keeps my passport ', 'boss passport ', 'boss '].map(
      (typed) => fit(typed)[0],
    )
    expect(whole).toBeCloseTo(1)
    expect(part).toBeLessThan(whole)
    expect(one).toBeLessThan(part)
    expect(fit('boss zebra ')[0] ?? 1).toBeLessThan(one)
    expect(fit('my boss ')[2]).toBeCloseTo(1)
  })

  it('less by a synonym, or by a word that is half typed', () => {
    const exact = fit('my boss ')[2] ?? 0
    for (const typed of ['my manager ', 'my bos']) {
      const found = fit(typed)[2] ?? 0
      expect(found, typed).toBeGreaterThan(0)
      expect(found, typed).toBeLessThan(exact)
    }
  })

  it('not at all where it has no word of the query', () => {
    expect(fit('zebra ')).toEqual([0, 0, 0])
    expect(fit('boss passport ')[1]).toBe(0)
  })

  it('by each of its words once, also where several typed words expand to it', () => {
    expect(fit('pass port ')[0]).toEqual(fit('passport ')[0])
    expect(fit('boss manager ')[2]).toBeLessThanOrEqual(fit('boss ')[2] ?? 0)
  })

  it('more by a word that few lay terms have', () => {
    expect(fit('keeps ')[0]).toBeGreaterThan(fit('boss ')[0] ?? 1)
    expect(fit('my passport ')[0]).toBeLessThan(fit('keeps passport ')[0] ?? 0)
  })

  it('independently of the query before', () => {
    const before = fit('boss passport ')
    fit('who do i call ')
    fit('passport keeps ')
    expect(fit('boss passport ')).toEqual(before)
  })
})

it('a document has its lay terms, normalised and in their order, without those of punctuation only', () => {
  expect(metadata.layTerms.of(0)).toEqual(['boss keeps my passport', 'who do i call', 'check in', 'check in'])
  expect(metadata.layTerms.of(1)).toEqual([])
  expect(metadata.layTerms.of(2)).toEqual([
    'who do i call now',
    'again and again',
    'who do i call',
    '护照 照被 被扣',
    'my boss',
  ])
})

it('a word that is still being typed weighs as much as a finished one', () => {
  const many = Array.from({ length: 9 }, (_, at) => `payment ${at}`)
  const more = joinIndexes(openMetadata(buildIndex([makeDocument({ layTerms: ['pay now', ...many] })], 'en').metadata))
  const looking = createExpander(more, NO_WORDS)
  const fits = ['zebra pay', 'zebra pay '].map((typed) => more.matchLayTerms(parseQuery(typed, looking))[0])
  expect(fits[0]).toBeGreaterThan(0)
  expect(fits[0]).toBeCloseTo(fits[1] ?? 0)
})

it('an index without lay terms has none', () => {
  const without = joinIndexes(openMetadata(buildIndex([makeDocument({ title: 'Passport' })], 'en').metadata))
  const { terms, language } = without
  const looking = createExpander(without, { ...NO_WORDS, stopWords: stopWordsIn(language) })
  expect(terms.size).toBe(1)
  expect([...without.matchLayTerms(parseQuery('passport', looking))]).toEqual([0])
})

it('a query of many compounds has no more terms than a 32-bit number has bits for them', () => {
  const glued = Array.from('abcdefghijkl', (letter) => `zq${letter}xvkwj`)
  const splitting = { ...expander, split: () => ['boss', 'keeps', 'passport', 'call'] }
  expect(parseQuery(`${glued.slice(0, 5).join(' ')} `, splitting)).toHaveLength(20)
  expect(parseQuery(`${glued.join(' ')} `, splitting)).toHaveLength(31)
})
