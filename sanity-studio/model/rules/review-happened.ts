/** What is wrong with a review, and how an editor fixes it. */
interface ReviewAhead {
  readonly what: string
  readonly fix: string
}

const DAY = 24 * 60 * 60 * 1000

/** The last day that has begun somewhere on Earth: where UTC+14 is kept it is tomorrow from ten in the morning. */
function lastDayBegun(today: string): string {
  return new Date(Date.parse(today) + DAY).toISOString().slice(0, 'YYYY-MM-DD'.length)
}

/**
 * Reports a review dated in the future, which would count as valid for too long; undefined for one in the past.
 * @param lastReviewed YYYY-MM-DD, where the editor is.
 * @param today YYYY-MM-DD in UTC; passed in, so that a check can be repeated.
 */
export function checkReviewHappened(lastReviewed: string, today: string): ReviewAhead | undefined {
  if (lastReviewed <= lastDayBegun(today)) return undefined
  return {
    what: `The review of ${lastReviewed} lies in the future; today is ${today}.`,
    fix: 'Write the day on which somebody checked the facts.',
  }
}
