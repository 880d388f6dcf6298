import { expect, it } from 'vitest'

import { addTo, countCommon, emptySet, has, intersection, setOf, union } from '../../../src/facets/bit-set.ts'

const listOf = (set: ReturnType<typeof emptySet>) =>
  Array.from({ length: 100 }, (_, position) => position).filter((position) => has(set, position))

it('a set has the members that were added, across the borders of its numbers', () => {
  const set = setOf([0, 31, 32, 63], 100)
  addTo(set, 99)
  expect(listOf(set)).toEqual([0, 31, 32, 63, 99])
  expect(listOf(emptySet(100))).toEqual([])
})

it('two sets are intersected, united and counted', () => {
  const [a, b] = [setOf([1, 31, 64], 100), setOf([31, 64, 70], 100)]
  expect(listOf(intersection(a, b))).toEqual([31, 64])
  expect(listOf(union(a, b))).toEqual([1, 31, 64, 70])
  expect(countCommon(a, b)).toBe(2)
})
