import { expect, it } from 'vitest'

import { isoDuration, localTimestamp, timeOfDay, timespan } from '../../../../../src/features/training/scorm/times.ts'

/** A moment by the clock on the wall, in whatever time zone the test runs. */
const WALL = new Date(2026, 10, 7, 4, 5, 9)

it('writes the local time without a zone', () => {
  expect(timeOfDay(WALL)).toBe('04:05:09')
  expect(localTimestamp(WALL)).toBe('2026-11-07T04:05:09')
})

it.each([
  [0, '0000:00:00', 'PT0H0M0S'],
  [59_999, '0000:00:59', 'PT0H0M59S'],
  [3_723_000, '0001:02:03', 'PT1H2M3S'],
  [100 * 3_600_000, '0100:00:00', 'PT100H0M0S'],
])('writes %i ms as each edition does', (milliseconds, first, second) => {
  expect(timespan(milliseconds)).toBe(first)
  expect(isoDuration(milliseconds)).toBe(second)
})

it('a clock that was set back is no negative time', () => {
  expect(timespan(-5000)).toBe('0000:00:00')
  expect(isoDuration(-5000)).toBe('PT0H0M0S')
})

it('keeps to the digits that SCORM 1.2 has for hours', () => {
  expect(timespan(20_000 * 3_600_000)).toBe('9999:00:00')
})
