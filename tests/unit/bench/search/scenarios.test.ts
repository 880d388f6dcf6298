import { describe, expect, it } from 'vitest'

import { readContentPaths } from '../../../bench/search/content-paths.ts'
import { HELD_SCENARIOS, TUNED_SCENARIOS } from '../../../bench/search/queries.ts'

const all = [...TUNED_SCENARIOS, ...HELD_SCENARIOS]

describe('The graded queries', () => {
  it('are many, and a third of them is held back', () => {
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(HELD_SCENARIOS.length / all.length).toBeCloseTo(1 / 3, 1)
  })

  it('stand in one of the two parts, once', () => {
    const queries = all.map(({ query }) => query.toLowerCase())
    expect(queries.filter((query, at) => queries.indexOf(query) !== at)).toEqual([])
  })

  it('are answered by published documents', async () => {
    const paths = await readContentPaths('content')
    const ids = all.flatMap(({ query, grades }) => [...grades.keys()].map((id) => ({ query, id })))
    expect(ids.filter(({ id }) => !paths.has(id))).toEqual([])
  })
})
