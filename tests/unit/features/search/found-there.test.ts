import { expect, it } from 'vitest'

import { withFoundThere } from '../../../../src/features/search/found-there.ts'
import type { SearchAnswer } from '../../../../src/search/answer.ts'
import type { SearchCard } from '../../../../src/search/model.ts'

function answerOf(
  found: Readonly<Record<string, readonly [score: number, country: string, group?: SearchCard['group']]>>,
): SearchAnswer {
  const hits = Object.entries(found).map(([id, [score, country, group = 'sign']]) => {
    const card = { id, group, title: id, summary: '', jobs: [] }
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
  expect(withFoundThere(OWN, { there, withoutName: undefined }, country).hits.map(({ id }) => id)).toEqual(ids)
})

it('What merely has a like name gives way to an answer of her country', () => {
  const answer = withFoundThere({ ...OWN, isNearest: true }, { there: THERE, withoutName: undefined }, 'IE')
  expect(answer.hits.map(({ id }) => id)).toEqual(['irish'])
  expect(answer.isNearest).toBe(false)
})

it('The law of the hub’s own country comes after what holds for her', () => {
  const own = answerOf({ british: [10, 'GB', 'right'], sign: [6, 'GB'] })
  const { hits } = withFoundThere(own, { there: THERE, withoutName: undefined }, 'DE')
  expect(hits.map(({ id }) => id)).toEqual(['german', 'sign', 'british', 'weakGerman'])
})

it('Of a named country the answer to her question comes first, not what has the name of the country', () => {
  const there = answerOf({ name: [9, 'DE'], german: [7, 'DE'] })
  const withoutName = answerOf({ irish: [8, 'IE'], german: [4, 'DE'] })
  const { hits } = withFoundThere(OWN, { there, withoutName }, 'DE')
  expect(hits.map(({ id }) => id)).toEqual(['german', 'best', 'second', 'third', 'name'])
})
