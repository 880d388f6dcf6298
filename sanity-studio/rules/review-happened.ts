/** What is wrong with a review, and how an editor mends it. */
interface ReviewAhead {
  readonly what: string
  readonly mend: string
}

/**
 * Says that a review lies in the future, where it would count as fresh for longer than anybody checked;
 * undefined where it has happened.
 * @param lastReviewed YYYY-MM-DD.
 * @param today YYYY-MM-DD; passed in, so that a check can be repeated.
 */
export function checkReviewHappened(lastReviewed: string, today: string): ReviewAhead | undefined {
  if (lastReviewed <= today) return undefined
  return {
    what: `The review of ${lastReviewed} lies in the future; today is ${today}.`,
    mend: 'Write the day on which somebody checked the facts.',
  }
}
