import { describe, expect, it } from 'vitest'

import { isAlike, keepAlike } from '../../../src/domain/is-alike.ts'

describe('Plain data holds the same', () => {
  it.each([
    ['texts', 'a', 'a'],
    ['numbers that are none', NaN, NaN],
    ['nothing', undefined, undefined],
    ['lists', [1, ['a']], [1, ['a']]],
    ['objects, whatever the order of their fields', { a: 1, b: { c: [] } }, { b: { c: [] }, a: 1 }],
  ])('%s', (_, a, b) => {
    expect(isAlike(a, b)).toBe(true)
  })
})

describe('Plain data differs', () => {
  it.each([
    ['in a value', { a: [1, 2] }, { a: [1, 3] }],
    ['in a type', { a: 1 }, { a: '1' }],
    ['where one has more', [1], [1, 2]],
    ['where one has less', { a: 1, b: 2 }, { a: 1 }],
    ['in the name of a field', { a: undefined }, { b: undefined }],
    ['where one is a list', {}, []],
    ['where one is null', null, {}],
  ])('%s', (_, a, b) => {
    expect(isAlike(a, b)).toBe(false)
    expect(isAlike(b, a)).toBe(false)
  })
})

it('The earlier value is kept only where it holds the same', () => {
  const [previous, same, other] = [{ a: [1] }, { a: [1] }, { a: [2] }]
  expect(keepAlike(previous, same)).toBe(previous)
  expect(keepAlike(previous, other)).toBe(other)
  expect(keepAlike(undefined, same)).toBe(same)
})
