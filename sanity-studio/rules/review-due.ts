const DAY = 24 * 60 * 60 * 1000

/**
 * Days until a review is due: negative where it is overdue, not a number for a date that is none.
 * How long a review holds is for each document to say: helplines 90 days, laws 180, guides 365
 * (facts/safety.md, section 9).
 * @param lastReviewed YYYY-MM-DD.
 * @param today YYYY-MM-DD; passed in, so that a check can be repeated.
 */
export function daysUntilReview(lastReviewed: string, reviewEveryDays: number, today: string): number {
  return (Date.parse(lastReviewed) - Date.parse(today)) / DAY + reviewEveryDays
}
