import { expect, it } from 'vitest'

import { judgeScenarios, summarise } from '../../../bench/search/evaluate.ts'

const FOUND: Readonly<Record<string, readonly string[]>> = {
  third: ['x', 'y', '/good/', 'z'],
  fourth: ['x', 'y', 'z', '/good/'],
  weak: ['/weak/', 'x', 'y', '/good/'],
  nothing: [],
}

it('Somebody is helped where a good answer is among the first three', async () => {
  const grades = new Map([
    ['good', 2],
    ['weak', 1],
  ] as const)
  const asked = Object.keys(FOUND).map((query) => ({ query, grades }))
  const paths = new Map([
    ['good', '/good/'],
    ['weak', '/weak/'],
  ])
  const judgements = await judgeScenarios((words) => FOUND[words] ?? [], asked, paths)
  expect(judgements.filter(({ isHelped }) => isHelped).map(({ query }) => query)).toEqual(['third'])
  expect(summarise(judgements)).toMatchObject({ helped: 1 / 4, empties: 1 })
})

it('A need without any answer helps nobody, and counts', async () => {
  const judgements = await judgeScenarios(() => ['x'], [{ query: 'q', grades: new Map() }], new Map())
  expect(summarise(judgements)).toMatchObject({ ndcg: 0, helped: 0 })
})
