import { expect, it } from 'vitest'

import { daysUntilReview } from '../../../../sanity-studio/model/rules/review-due.ts'

it.each([
  ['on the day of the review', '2026-03-01', 90],
  ['on the last day', '2026-05-30', 0],
  ['the day after', '2026-05-31', -1],
])('Days until a review: %s', (_when, today, days) => {
  expect(daysUntilReview({ lastReviewed: '2026-03-01', reviewEveryDays: 90 }, today)).toBe(days)
})

it('Days until a review of no date are not a number', () => {
  expect(daysUntilReview({ lastReviewed: 'soon', reviewEveryDays: 90 }, '2026-03-01')).toBeNaN()
})
