import { describe, expect, it } from 'vitest'

import { has, setOf } from '../../../src/facets/bit-set.ts'
import { EVERY_VALUE } from '../../../src/domain/facets.ts'
import { countSelected, createFacetFilter, type FacetSelection } from '../../../src/facets/filter.ts'
import { toFacetLists } from '../../../src/facets/lists.ts'

const lists = toFacetLists([
  { kind: ['guide'], role: ['desk', 'spa'] },
  { kind: ['poster'], role: ['desk'] },
  {},
  { kind: ['guide'], role: ['desk', 'desk'] },
  { kind: ['video'], role: [EVERY_VALUE] },
])
const { narrow, count, valuesOf } = createFacetFilter(lists, 5)
const POSITIONS = [0, 1, 2, 3, 4]
const all = setOf(POSITIONS, 5)

function narrowed(selection: FacetSelection, found = all): readonly number[] {
  const set = narrow(found, selection)
  return POSITIONS.filter((position) => has(set, position))
}

it('lists are written as distances, each document once', () => {
  expect(lists).toEqual({
    kind: { guide: [0, 3], poster: [1], video: [4] },
    role: { desk: [0, 1, 2], spa: [0], [EVERY_VALUE]: [4] },
  })
})

it('a document names its own values, and none where it belongs to every one', () => {
  expect([0, 2, 4].map((position) => valuesOf('role', position))).toEqual([['desk', 'spa'], [], []])
  expect(valuesOf('country', 0)).toEqual([])
})

it('a value may be called like what every object inherits', () => {
  const odd: typeof lists = JSON.parse(
    JSON.stringify(toFacetLists([{ topic: ['constructor'] }, { topic: ['__proto__'] }])),
  )
  const countOf = createFacetFilter(odd, 2).count(all, {})
  expect(['constructor', '__proto__', 'toString'].map((value) => countOf('topic', value))).toEqual([1, 1, 0])
})

describe('A selection', () => {
  it.each<readonly [FacetSelection, readonly number[]]>([
    [{}, [0, 1, 2, 3, 4]],
    [{ kind: [] }, [0, 1, 2, 3, 4]],
    [{ kind: ['guide'] }, [0, 3]],
    [{ kind: ['guide', 'poster'] }, [0, 1, 3]],
    [{ kind: ['guide'], role: ['spa'] }, [0]],
    [{ kind: ['sculpture'] }, []],
    [{ kind: ['constructor'] }, []],
    [{ risk: ['rooms'] }, []],
    [{ role: ['spa'] }, [0, 4]],
    [{ role: ['diver'] }, [4]],
  ])('%j leaves %j', (selection, documents) => {
    expect(narrowed(selection)).toEqual(documents)
  })

  it('leaves nothing that was not found', () => {
    expect(narrowed({ role: ['desk'] }, setOf([1, 2], 5))).toEqual([1])
  })

  it('is counted over all facets', () => {
    expect([countSelected({}), countSelected({ kind: ['a', 'b'], role: [], risk: ['c', 'd'] })]).toEqual([0, 4])
  })
})

it('values are counted given what is selected in the other facets', () => {
  const countOf = count(all, { kind: ['poster'] })
  expect(['guide', 'poster', 'sculpture'].map((value) => countOf('kind', value))).toEqual([2, 1, 0])
  expect(['desk', 'spa'].map((value) => countOf('role', value))).toEqual([1, 0])
})

it('what has every value of a facet is counted with each value, and not twice', () => {
  const countOf = count(all, {})
  expect(['desk', 'spa', 'diver'].map((value) => countOf('role', value))).toEqual([4, 2, 1])
})
