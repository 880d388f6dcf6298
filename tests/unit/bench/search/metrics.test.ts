import { describe, expect, it } from 'vitest'

import { mean, ndcg, percentile, recall, reciprocalRank } from '../../../bench/search/metrics.ts'

const grades = new Map([
  ['best', 3],
  ['good', 2],
  ['fair', 1],
])

describe('nDCG', () => {
  it('is 1 for the best order, whatever follows', () => {
    expect(ndcg(['best', 'good', 'fair', 'bad'], grades)).toBe(1)
  })

  it('is 0 where nothing good was found, and where nothing was', () => {
    expect(ndcg(['bad'], grades)).toBe(0)
    expect(ndcg([], grades)).toBe(0)
  })

  it('falls with each good answer that comes late or is missing', () => {
    // (7/log2(3) + 3/log2(2)) / (7/log2(2) + 3/log2(3) + 1/log2(4))
    expect(ndcg(['good', 'best'], grades)).toBeCloseTo(0.7896, 3)
    expect(ndcg(['bad', 'best'], grades)).toBeLessThan(ndcg(['best', 'bad'], grades))
  })

  it('looks at the first results only', () => {
    expect(ndcg(['bad', 'best'], grades, 1)).toBe(0)
    expect(ndcg(['best', 'bad'], grades, 1)).toBe(1)
  })

  it('counts an answer once', () => {
    expect(ndcg(['best', 'best', 'best', 'best'], grades)).toBe(ndcg(['best'], grades))
  })
})

describe('The reciprocal rank', () => {
  it.each([
    [['a', 'b'], 1],
    [['b', 'x', 'a'], 1 / 3],
    [['b'], 0],
    [[], 0],
  ])('of a in %j is %d', (found, rank) => {
    expect(reciprocalRank(found, new Set(['a']))).toBe(rank)
  })
})

describe('Recall', () => {
  it('is the share of what is wanted', () => {
    expect(recall(['a', 'x'], new Set(['a', 'b']))).toBe(0.5)
    expect(recall(['a', 'a'], new Set(['a', 'b']))).toBe(0.5)
  })

  it('does not ask for more than there is room for', () => {
    expect(recall(['a', 'x'], new Set(['a', 'b', 'c']), 1)).toBe(1)
    expect(recall(['x', 'a'], new Set(['a']), 1)).toBe(0)
  })

  it('is 0 where nothing is wanted', () => {
    expect(recall(['a'], new Set())).toBe(0)
  })
})

describe('Of many figures', () => {
  it('the mean', () => {
    expect(mean([1, 2, 6])).toBe(3)
    expect(mean([])).toBe(0)
  })

  it('the percentiles', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at)
    expect(percentile(hundred, 0.5)).toBe(50)
    expect(percentile(hundred, 0.95)).toBe(95)
    expect(percentile(hundred, 0.99)).toBe(99)
    expect(percentile([7], 0.99)).toBe(7)
    expect(percentile([], 0.5)).toBeNaN()
  })
})
