import { expect, it } from 'vitest'

import { PLACES } from '../../../src/domain/places.ts'
import { groupByPlace } from '../../../src/site/group-by-place.ts'

it('Items are grouped by place, in the order of all places, and keep their order in each', () => {
  const [first = '', second = ''] = PLACES
  const items = [
    { place: second, name: 'a' },
    { place: first, name: 'b' },
    { place: second, name: 'c' },
  ]
  expect(
    groupByPlace(items, ({ place }) => place).map(({ place, items }) => [place, items.map(({ name }) => name)]),
  ).toEqual([
    [first, ['b']],
    [second, ['a', 'c']],
  ])
})

it('Places without items are left out', () => {
  expect(groupByPlace([], String)).toEqual([])
})
