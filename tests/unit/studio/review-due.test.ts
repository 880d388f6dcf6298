import { expect, it } from 'vitest'

import { reviewDueState } from '../../../sanity-studio/model/rules/review-due.ts'

const TODAY = '2026-11-25'

it.each([
  ['never reviewed', { _type: 'law' }, 'never'],
  ['a day too late', { _type: 'law', lastReviewed: '2026-05-28', reviewEveryDays: 180 }, 'overdue'],
  ['on its last day', { _type: 'law', lastReviewed: '2026-05-29', reviewEveryDays: 180 }, 'soon'],
  ['30 days before', { _type: 'helpline', lastReviewed: '2026-09-26', reviewEveryDays: 90 }, 'soon'],
  ['31 days before', { _type: 'helpline', lastReviewed: '2026-09-27', reviewEveryDays: 90 }, 'fine'],
  ['without its own number of days', { _type: 'guide', lastReviewed: '2025-11-25' }, 'soon'],
  ['a date that is none', { _type: 'guide', lastReviewed: 'soon' }, 'overdue'],
  ['a topic', { _type: 'topic' }, 'none'],
  ['a translation', { _type: 'law', translationOf: { _ref: 'law-a' } }, 'none'],
])('The review of %s', (_, document, state) => {
  expect(reviewDueState(document, TODAY)).toBe(state)
})
