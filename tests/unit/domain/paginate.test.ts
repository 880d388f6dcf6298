import { describe, expect, it } from 'vitest'

import { PAGE_SIZE, paginate } from '../../../src/domain/paginate.ts'

function cards(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

describe('A long list is cut into pages', () => {
  it.each([
    [0, [0]],
    [1, [1]],
    [PAGE_SIZE, [PAGE_SIZE]],
    [PAGE_SIZE + 1, [PAGE_SIZE, 1]],
    [PAGE_SIZE * 3, [PAGE_SIZE, PAGE_SIZE, PAGE_SIZE]],
  ])('%i cards: %j on the pages', (count, expected) => {
    expect(paginate(cards(count)).map(({ items }) => items.length)).toEqual(expected)
  })

  it('every card once, in order, each page knowing its number and their count', () => {
    const pages = paginate(cards(7), 3)
    expect(pages).toEqual([
      { number: 1, count: 3, items: [0, 1, 2] },
      { number: 2, count: 3, items: [3, 4, 5] },
      { number: 3, count: 3, items: [6] },
    ])
  })
})
