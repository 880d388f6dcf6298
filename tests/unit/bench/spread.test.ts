import { describe, expect, it } from 'vitest'

import { formatSpread, median } from '../../bench/spread.ts'

describe('The median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 10], 9],
    [[4, 1, 2, 10], 3],
    [[], NaN],
  ])('of %j is %d', (figures, middle) => {
    expect(median(figures)).toBe(middle)
  })
})

describe('A spread', () => {
  it('has the median, the least and the most', () => {
    expect(formatSpread([9.84, 9.11, 9.4], 1)).toBe('9.4 (9.1–9.8)')
  })

  it('of one figure is that figure', () => {
    expect(formatSpread([1264.4], 0)).toBe('1264')
  })
})
