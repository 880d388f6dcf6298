import { describe, expect, it } from 'vitest'

import type { JsonObject } from '../../../sanity-studio/lake/document.ts'
import { diffValues } from '../../../sanity-studio/lake/history/mendoza.ts'
import { applyMendoza } from './apply-mendoza.ts'

const item = (key: string, more: JsonObject = {}) => ({ _key: key, ...more })

describe('A patch of Mendoza leads there and back', () => {
  it.each<[string, JsonObject | null, JsonObject | null]>([
    ['from nothing', null, { a: 1 }],
    ['with no change', { a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }],
    ['set', { a: 1, z: 1 }, { a: 2, z: 1 }],
    ['added', { b: 1 }, { a: 1, b: 1, c: 2 }],
    ['removed', { a: 1, b: 2, c: 3 }, { b: 2 }],
    ['of another kind', { a: [1] }, { a: { b: 1 } }],
    ['null', { a: null }, { a: { b: null } }],
    ['within', { a: { b: { c: 1, d: 2 } } }, { a: { b: { c: 1, d: 3 } } }],
    ['a list longer', { a: [1, 2] }, { a: [1, 2, 3] }],
    ['a list emptied', { a: [1, 2] }, { a: [] }],
    ['a list twice over', { a: ['x', 'y'] }, { a: ['y', 'x', 'y', 'x'] }],
    ['items moved', { a: [item('1'), item('2'), item('3')] }, { a: [item('3'), item('1'), item('2')] }],
    [
      'an item changed',
      { a: [item('1', { t: 'a' }), item('2')] },
      { a: [item('0'), item('1', { t: 'b' }), item('2')] },
    ],
    ['an item without a key', { a: [{ t: 'a', u: 1 }, 1] }, { a: [{ t: 'b', u: 1 }, 1] }],
    ['lists in lists', { a: [[1, 2], [3]] }, { a: [[1], [3, 4]] }],
    ['names out of order', { B: 1, a: 2, _c: 3, é: 4 }, { B: 1, a: 3, _c: 3, é: 5 }],
  ])('%s', (_, before, after) => {
    expect(applyMendoza(before, diffValues(before, after))).toEqual(after)
    expect(applyMendoza(after, diffValues(after, before))).toEqual(before)
  })

  it('and says no more than what has changed, so that each word keeps its author', () => {
    const before = { body: [item('1', { text: 'one' }), item('2', { text: 'two' })], title: 'A' }
    const after = { body: [item('1', { text: 'one' }), item('2', { text: 'two!' })], title: 'A' }
    expect(diffValues(before, after)).toEqual([11, 0, 21, 0, 1, 12, 1, 17, 'two!', 'text', 16, 15])
  })
})
