import { judgeReview, REVIEWED_TYPES } from '../rules/review-due.ts'
import type { DeskList } from './desk-list.ts'
import { ofTypes } from './of-types.ts'
import { REVIEW_DAY } from './review-overdue.ts'

/** What still holds but not for long. */
export const reviewSoon: DeskList = {
  id: 'review-soon',
  title: 'Review due in 30 days',
  todo: 'Plan the next review of these before their day.',
  filter: `${ofTypes(REVIEWED_TYPES)} && !defined(translationOf) &&
    coalesce(${REVIEW_DAY} >= dateTime($today + "T00:00:00Z"), false) &&
    coalesce(${REVIEW_DAY} <= dateTime($today + "T00:00:00Z") + $soonDays * 86400, false)`,
  holds: (document, { today }) => judgeReview(document, today) === 'soon',
}
