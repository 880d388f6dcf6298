import { expect, it } from 'vitest'

import { freshnessOf } from '../../../src/domain/freshness.ts'

it.each([
  ['never checked', undefined, 90, '2026-06-01', 'unchecked'],
  ['checked today', '2026-06-01', 90, '2026-06-01', 'fresh'],
  ['the last day the check holds', '2026-03-03', 90, '2026-06-01', 'fresh'],
  ['the day after', '2026-03-02', 90, '2026-06-01', 'overdue'],
  ['over the end of February in a leap year', '2028-02-28', 2, '2028-03-01', 'fresh'],
  ['over the end of February in another', '2027-02-28', 2, '2027-03-03', 'overdue'],
  ['over the night the clocks change', '2026-03-28', 1, '2026-03-29', 'fresh'],
  ['checked years ago', '2019-01-01', 365, '2026-06-01', 'overdue'],
  ['an interval of no days holds that day', '2026-06-01', 0, '2026-06-01', 'fresh'],
  ['and no longer', '2026-05-31', 0, '2026-06-01', 'overdue'],
  ['a check that has not happened yet', '2026-06-02', 90, '2026-06-01', 'overdue'],
  ['a date that cannot be read is no check', 'last spring', 90, '2026-06-01', 'overdue'],
] as const)('%s: checked %s, every %s days, on %s is %s', (_, lastReviewed, reviewEveryDays, today, expected) => {
  expect(freshnessOf({ lastReviewed, reviewEveryDays }, today)).toBe(expected)
})
