import { describe, expect, it } from 'vitest'

import { encodeColumn, isColumn, openColumn } from '../../../../src/search/index/columns.ts'
import { IndexError } from '../../../../src/search/index/index-file.ts'

describe('A column', () => {
  it('holds each value once, and gives each document its own', () => {
    const facts = ['guide', undefined, 'poster', 'guide', undefined]
    const column = encodeColumn(facts)
    expect(column.values).toEqual(['guide', 'poster'])
    expect(facts.map((_, docId) => openColumn(column, facts.length)(docId))).toEqual(facts)
  })

  it('holds lists and numbers too, 0 and an empty list among them', () => {
    const lists = [['porter'], [], ['porter', 'kitchen'], ['porter']]
    const column = encodeColumn(lists)
    expect(column.values).toHaveLength(3)
    expect(lists.map((_, docId) => openColumn(column, lists.length)(docId))).toEqual(lists)
    const numbers = [0, 7, 0]
    expect(numbers.map((_, docId) => openColumn(encodeColumn(numbers), 3)(docId))).toEqual(numbers)
  })

  it('of no documents, or of none with the fact, is one too', () => {
    expect(openColumn(encodeColumn([]), 0)(0)).toBeUndefined()
    expect(openColumn(encodeColumn([undefined]), 1)(0)).toBeUndefined()
  })

  it('of more or fewer documents is refused', () => {
    for (const size of [1, 3]) expect(() => openColumn(encodeColumn(['a', 'b']), size)).toThrow(IndexError)
    for (const value of [null, 'a', {}, { values: 'a', of: '' }, { values: [], of: 1 }])
      expect(isColumn(value)).toBe(false)
  })
})
