import { expect, it } from 'vitest'

import { withFoundThere } from '../../../../src/features/search/found-there.ts'
import type { SearchAnswer } from '../../../../src/search/answer.ts'

function answerOf(found: Readonly<Record<string, readonly [score: number, country: string]>>): SearchAnswer {
  const hits = Object.entries(found).map(([id, [score, country]]) => {
    const card = { id, group: 'right' as const, title: id, summary: '', jobs: [] }
    return { id, score, card, countries: () => [country], details: () => ({ headings: [], layTerms: [] }) }
  })
  return { hits, countOf: () => 0, found: new Set(Object.keys(found)), isNearest: false }
}

const OWN = answerOf({ best: [10, 'GB'], second: [6, 'GB'], third: [1, 'GB'] })
const THERE = answerOf({ german: [7, 'DE'], irish: [6, 'IE'], weakGerman: [0.5, 'DE'] })

it.each([
  ['GB', THERE, ['best', 'second', 'third']],
  ['DE', THERE, ['german', 'best', 'second', 'third', 'weakGerman']],
  ['IE', THERE, ['irish', 'best', 'second', 'third']],
  ['DE', undefined, ['best', 'second', 'third']],
  ['DE', { ...THERE, isNearest: true }, ['best', 'second', 'third']],
])('Who is in %s is not given the law of a third country, and finds hers by its worth', (country, there, ids) => {
  expect(withFoundThere(OWN, there, country).hits.map(({ id }) => id)).toEqual(ids)
})

it('What merely has a like name gives way to an answer of her country', () => {
  const answer = withFoundThere({ ...OWN, isNearest: true }, THERE, 'IE')
  expect(answer.hits.map(({ id }) => id)).toEqual(['irish'])
  expect(answer.isNearest).toBe(false)
})
