import { daysUntilReview } from '../../../../sanity-studio/rules/review-due.ts'
import type { Check } from '../check.ts'
import { isDocumentField } from '../place.ts'
import { counted } from '../wording.ts'

/** Warns of reviews that are overdue. What was never reviewed is marked as such on its page. */
export const checkReviewDates: Check =
  ({ today }) =>
  (place) => {
    const { document, value } = place
    const everyDays = document['reviewEveryDays']
    if (!isDocumentField(place, 'lastReviewed') || typeof value !== 'string' || typeof everyDays !== 'number')
      return undefined
    const days = daysUntilReview(value, everyDays, today)
    if (!(days < 0)) return undefined
    return {
      level: 'warning',
      what: `The review of ${value} is ${counted(-days, 'day')} overdue.`,
      fix: 'Check every fact and write the new date.',
    }
  }
