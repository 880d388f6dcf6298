import { expect, it } from 'vitest'

import { checkReviewHappened } from '../../../../sanity-studio/model/rules/review-happened.ts'

it('A review of today has happened, also where the editor’s day begins before that of the server', () => {
  expect(checkReviewHappened('2026-06-02', '2026-06-01')).toBeUndefined()
  expect(checkReviewHappened('2027-01-01', '2026-12-31')).toBeUndefined()
})

it.each(['2026-06-01', '2026-05-31', '2019-12-31'])('A review of %s has happened by 1 June 2026', (lastReviewed) => {
  expect(checkReviewHappened(lastReviewed, '2026-06-01')).toBeUndefined()
})

it.each(['2026-06-03', '2027-01-01'])(
  'A review of %s has not happened yet, and the error says what to write',
  (lastReviewed) => {
    expect(checkReviewHappened(lastReviewed, '2026-06-01')).toEqual({
      what: `The review of ${lastReviewed} lies in the future; today is 2026-06-01.`,
      fix: 'Write the day on which somebody checked the facts.',
    })
  },
)
