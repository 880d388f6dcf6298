import { describe, expect, it } from 'vitest'

import { addTo, emptySet, has } from '../../../../src/search/results/bit-set.ts'
import { createFacetFilter } from '../../../../src/search/results/facets.ts'
import { toFacetLists } from '../../../../src/search/index/facet-lists.ts'

const lists = toFacetLists([
  { kind: ['guide'], role: ['desk', 'spa'] },
  { kind: ['poster'], role: ['desk'] },
  {},
  { kind: ['guide'], role: ['desk', 'desk'] },
])
const { narrow, count } = createFacetFilter(lists, 4)
const all = emptySet(4)
for (const document of [0, 1, 2, 3]) addTo(all, document)

function narrowed(choice: Parameters<typeof narrow>[1]): readonly number[] {
  const set = narrow(all, choice)
  return [0, 1, 2, 3].filter((document) => has(set, document))
}

it('lists are written as distances, each document once', () => {
  expect(lists).toEqual({ kind: { guide: [0, 3], poster: [1] }, role: { desk: [0, 1, 2], spa: [0] } })
})

it('a value may be called like what every object has', () => {
  const odd: typeof lists = JSON.parse(
    JSON.stringify(toFacetLists([{ topic: ['constructor'] }, { topic: ['__proto__'] }])),
  )
  const counts = createFacetFilter(odd, 2).count(all, {})
  expect([...(counts.get('topic') ?? [])]).toEqual([
    ['constructor', 1],
    ['__proto__', 1],
  ])
})

describe('A choice', () => {
  it.each([
    [{}, [0, 1, 2, 3]],
    [{ kind: [] }, [0, 1, 2, 3]],
    [{ kind: ['guide'] }, [0, 3]],
    [{ kind: ['guide', 'poster'] }, [0, 1, 3]],
    [{ kind: ['guide'], role: ['spa'] }, [0]],
    [{ kind: ['sculpture'] }, []],
    [{ colour: ['red'] }, []],
  ])('%j leaves %j', (choice, documents) => {
    expect(narrowed(choice)).toEqual(documents)
  })
})

it('values are counted given what is chosen in the other facets', () => {
  const counts = count(all, { kind: ['poster'] })
  expect(Object.fromEntries(counts.get('kind') ?? [])).toEqual({ guide: 2, poster: 1 })
  expect(Object.fromEntries(counts.get('role') ?? [])).toEqual({ desk: 1 })
})
