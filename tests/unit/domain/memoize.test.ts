import { expect, it, vi } from 'vitest'

import { memoize, memoizeByObject } from '../../../src/domain/memoize.ts'

it('computes each key once', () => {
  const compute = vi.fn((key: string) => ({ key }))
  const memoized = memoize(compute)
  expect(memoized('a')).toEqual({ key: 'a' })
  expect(memoized('b')).toEqual({ key: 'b' })
  expect(memoized('a')).toBe(memoized('a'))
  expect(compute).toHaveBeenCalledTimes(2)
})

it('keeps a result that is false, 0 or empty', () => {
  const compute = vi.fn(() => 0)
  const memoized = memoize(compute)
  expect([memoized('a'), memoized('a')]).toEqual([0, 0])
  expect(compute).toHaveBeenCalledTimes(1)
})

it('drops all results when there are more than its limit', () => {
  const compute = vi.fn((key: string) => key)
  const memoized = memoize(compute, 2)
  for (const key of ['a', 'b', 'a', 'c', 'a', 'c']) memoized(key)
  expect(compute.mock.calls).toEqual([['a'], ['b'], ['c'], ['a']])
})

it('computes each object once, by what it is and not by what it says', () => {
  const compute = vi.fn(({ title }: { readonly title: string }) => ({ title }))
  const memoized = memoizeByObject(compute)
  const guide = { title: 'Knock first' }
  expect(memoized(guide)).toBe(memoized(guide))
  expect(memoized({ ...guide })).not.toBe(memoized(guide))
  expect(compute).toHaveBeenCalledTimes(2)
})
