import { judgeReview, REVIEWED_TYPES } from '../rules/review-due.ts'
import type { DeskList } from './desk-list.ts'
import { ofTypes } from './of-types.ts'

/** The day on which a review is due, as GROQ counts: null where there is no date. */
export const REVIEW_DAY = `dateTime(lastReviewed + "T00:00:00Z") + coalesce(reviewEveryDays, $usualDays) * 86400`

/** What nobody ever reviewed counts as overdue: the reader of its page is told that nobody has checked it. */
export const reviewOverdue: DeskList = {
  id: 'review-overdue',
  title: 'Review overdue',
  todo: 'Check every fact on the live page, then write the day; what was never reviewed is here too.',
  filter: `${ofTypes(REVIEWED_TYPES)} && !defined(translationOf) &&
    !coalesce(${REVIEW_DAY} >= dateTime($today + "T00:00:00Z"), false)`,
  holds: (document, { today }) => ['never', 'overdue'].includes(judgeReview(document, today)),
}
