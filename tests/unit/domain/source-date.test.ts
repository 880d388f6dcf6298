import { describe, expect, it } from 'vitest'

import { oldestDate, readSourceDate } from '../../../src/domain/source-date.ts'

const oldest = (...dates: readonly (string | undefined)[]) =>
  oldestDate({
    sources: dates.map((dated) => ({ publisher: 'A publisher', ...(dated === undefined ? {} : { dated }) })),
  })

describe('The date that a source bears', () => {
  it.each([
    ['12 Sep 2018', '2018-09', 'exact'],
    ['late 2025', '2025', 'exact'],
    ['c. 2010', '2010', 'about'],
    ['about January 2019', '2019-01', 'about'],
    ['undated copy of 2015', '2015', 'about'],
    ['undated copy, c. 2015-2019', '2015', 'about'],
    ['undated copy, before 2013', '2013', 'before'],
    ['after 27 March 2025', '2025-03', 'orLater'],
    ['2018 or later', '2018', 'orLater'],
    ['early 2026 (call closes 6 March 2026)', '2026', 'exact'],
    ['page dated 12 February 2019; this copy names a document of 2023', '2019-02', 'exact'],
  ])('“%s” is %s, %s', (dated, date, certainty) => {
    expect(readSourceDate(dated)).toEqual({ date, certainty })
  })

  it.each([
    ['undated older copy (1998 Act)'],
    ['undated copy (hub launched 2017)'],
    ['undated copy; text speaks of 2017 goals'],
    ['undated copy, before a meeting on 6 December (year not shown, probably 2018)'],
    ['latest version in copy'],
    [''],
  ])('“%s” is none, or that of something else', (dated) => {
    expect(readSourceDate(dated)).toBeUndefined()
  })
})

describe('How old a page may be', () => {
  it.each([
    [['12 Sep 2018', '2020'], '2018-09'],
    [['2019', 'March 2019'], '2019'],
    [['6 May 2021', '2021'], '2021'],
    [['2018-09-12', '2018-10'], '2018'],
    [['page of 2016', '1 June 2024'], '2016'],
    [['6 May 2021', 'c. 2010', 'undated copy, before 2013'], '2010'],
  ])('%j is %s', (dates, expected) => {
    expect(oldest(...dates)?.date).toBe(expected)
  })

  it('is before a year, where one source says so and another bears that year', () => {
    expect(oldest('2013', 'after 2013', 'before 2013')?.certainty).toBe('before')
  })

  it('is not “or later” where another source may be older', () => {
    expect(oldest('undated copy, after May 2025', 'undated copy, before 1 July 2025')).toEqual({
      date: '2025-07',
      certainty: 'before',
    })
  })

  it('is not known where no source bears a date', () => {
    expect(oldest('undated copy', undefined)).toBeUndefined()
  })
})
