import { describe, expect, it } from 'vitest'

import { isAlike, keepAlike, shareParts } from '../../../src/domain/is-alike.ts'

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

describe('Two values that are alike in part', () => {
  const other = { title: 'Salary', body: [{ text: 'Same' }, { text: 'Fallback' }], topics: ['pay'] }

  it('share those parts, and the value keeps what it holds', () => {
    const value = {
      title: 'Salary',
      body: [{ text: 'Same' }, { text: 'Other' }, { text: 'More' }],
      topics: ['pay'],
      year: 7,
    }
    const shared: unknown = shareParts(other, structuredClone(value))
    expect(shared).toEqual(value)
    expect(JSON.stringify(shared), 'the order of its fields too').toBe(JSON.stringify(value))
    expect(shared).toHaveProperty('topics', other.topics)
    expect(Object.values(shared ?? {}).some((part) => part === other.topics)).toBe(true)
  })

  it('are one where all parts are alike', () => {
    expect(shareParts(other, structuredClone(other))).toBe(other)
  })

  it.each([
    ['fewer members', { ...other, topics: [] }],
    ['a field less', { title: 'Salary', body: other.body }],
    ['another kind', { ...other, body: 'Same' }],
  ])('are two with %s', (_, value) => {
    expect(shareParts(other, structuredClone(value))).toEqual(value)
  })
})
