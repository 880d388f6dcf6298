import { expect, it } from 'vitest'

import { addTo, both, countBoth, either, emptySet, has } from '../../../../src/search/results/bit-set.ts'

function setOf(...members: readonly number[]) {
  const set = emptySet(100)
  for (const member of members) addTo(set, member)
  return set
}
const listOf = (set: ReturnType<typeof setOf>) =>
  Array.from({ length: 100 }, (_, at) => at).filter((at) => has(set, at))

it('holds what was added, across the borders of its numbers', () => {
  expect(listOf(setOf(0, 31, 32, 63, 99))).toEqual([0, 31, 32, 63, 99])
  expect(listOf(emptySet(100))).toEqual([])
})

it('tells what is in both and in either, and counts', () => {
  const [a, b] = [setOf(1, 31, 64), setOf(31, 64, 70)]
  expect(listOf(both(a, b))).toEqual([31, 64])
  expect(listOf(either(a, b))).toEqual([1, 31, 64, 70])
  expect(countBoth(a, b)).toBe(2)
})
