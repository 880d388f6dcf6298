import { describe, expect, it } from 'vitest'

import { readContentPaths } from '../../../bench/search/content-paths.ts'
import { HELD_NEEDS, TUNED_NEEDS } from '../../../bench/search/needs/needs.ts'
import { readNeeds } from '../../../bench/search/needs/read-needs.ts'
import { HELD_SCENARIOS } from '../../../bench/search/scenarios-held.ts'
import { TUNED_SCENARIOS } from '../../../bench/search/scenarios.ts'

describe('A query with its need', () => {
  const voiced = 'who helps me\n  voice: cook, 31, Doha\n  need: Whom to ask there,\n    in his language.'

  it('is read with the answers to it, or with none', () => {
    const asked = { query: 'who helps me', voice: 'cook, 31, Doha', need: 'Whom to ask there, in his language.' }
    expect(readNeeds(`\n${voiced}\n  2: a b\n    c 1: d\n${voiced}\n`)).toEqual([
      {
        ...asked,
        grades: new Map([
          ['a', 2],
          ['b', 2],
          ['c', 2],
          ['d', 1],
        ]),
      },
      { ...asked, grades: new Map() },
    ])
  })

  it.each([
    ['no need', 'who helps me\n  voice: cook, 31, Doha\n  3: a'],
    ['no voice', 'who helps me\n  need: Whom to ask.\n  3: a'],
    ['an answer with two grades', `${voiced}\n  3: a 2: a`],
  ])('is refused with %s', (_, text) => {
    expect(() => readNeeds(text)).toThrow('who helps me')
  })
})

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
