import { describe, expect, it } from 'vitest'

import { readContentPaths } from '../../../bench/search/content-paths.ts'
import { HELD_NEEDS, HELD_SCENARIOS, TUNED_NEEDS, TUNED_SCENARIOS } from '../../../bench/search/queries.ts'

describe('The queries graded by need', () => {
  const all = [...TUNED_NEEDS, ...HELD_NEEDS]

  it('are at least 120, 80 of them held back', () => {
    expect(all.length).toBeGreaterThanOrEqual(120)
    expect(HELD_NEEDS).toHaveLength(80)
  })

  it('stand once among all graded queries', () => {
    const queries = [...all, ...TUNED_SCENARIOS, ...HELD_SCENARIOS].map(({ query }) => query.toLowerCase())
    expect(queries.filter((query, at) => queries.indexOf(query) !== at)).toEqual([])
  })

  it('are answered by published documents', async () => {
    const paths = await readContentPaths('content')
    const ids = all.flatMap(({ query, grades }) => [...grades.keys()].map((id) => ({ query, id })))
    expect(ids.filter(({ id }) => !paths.has(id))).toEqual([])
  })
})
