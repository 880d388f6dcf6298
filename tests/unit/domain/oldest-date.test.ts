import { describe, expect, it } from 'vitest'

import { oldestDate } from '../../../src/domain/evidence.ts'

const oldest = (...dates: readonly (string | undefined)[]) =>
  oldestDate({
    sources: dates.map((dated) => ({ publisher: 'A publisher', ...(dated === undefined ? {} : { dated }) })),
  })

describe('How old a page may be', () => {
  it.each([
    [['12 Sep 2018', '2020'], '2018-09'],
    [['2019', 'March 2019'], '2019'],
    [['6 May 2021', '2021'], '2021'],
    [['2018-09-12', '2018-10'], '2018'],
    [['page of 2016', '1 June 2024'], '2016'],
  ])('%j is %s', (dates, expected) => {
    expect(oldest(...dates)).toBe(expected)
  })

  it.each([
    ['undated copy of 2015'],
    ['c. 2015'],
    ['before 2013'],
    ['after 27 March 2025'],
    ['about 2010'],
    [undefined],
  ])('%j says no date', (dated) => {
    expect(oldest(dated)).toBeUndefined()
  })
})
