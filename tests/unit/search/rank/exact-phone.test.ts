import { describe, expect, it } from 'vitest'

import { promoteExactPhone } from '../../../../src/search/rank/rank.ts'

const CARDS = [{ phone: '1999' }, {}, { phone: '999' }, { phone: '0800 0121 700' }]

describe('The helpline with exactly the number that was typed is first', () => {
  it.each([
    ['999', [2, 0, 1, 3]],
    [' 0800-0121 700 ', [3, 0, 1, 2]],
    ['٩٩٩', [2, 0, 1, 3]],
    ['۹۹۹', [2, 0, 1, 3]],
    ['９９９', [2, 0, 1, 3]],
    ['call 999', [0, 1, 2, 3]],
    ['12', [0, 1, 2, 3]],
  ])('%s', (typed, order) => {
    expect(promoteExactPhone(typed, [0, 1, 2, 3], CARDS)).toEqual(order)
  })
})
