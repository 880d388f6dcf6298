import { describe, expect, it } from 'vitest'

import { isInCalendar } from '../../../../src/tools/check/dates.ts'

describe('The calendar', () => {
  it.each(['2018', '2018-09', '2018-09-12', '2024-02-29'])('has %s', (date) => {
    expect(isInCalendar(date)).toBe(true)
  })

  it.each([
    '',
    '18',
    '2018-13',
    '2018-00',
    '2018-9-1',
    '2018-02-30',
    '2023-02-29',
    '2018-09-00',
    '12 Sep 2018',
    '2018-09-12T10:00Z',
  ])('does not have %j', (date) => {
    expect(isInCalendar(date)).toBe(false)
  })
})
