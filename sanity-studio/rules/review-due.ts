const DAY = 24 * 60 * 60 * 1000

/** How long a review holds where a document does not say: a year, as the site counts (src/library/to-evidence.ts). */
export const USUAL_REVIEW_DAYS = 365

/** So long before its day a review is announced to editors. */
export const REVIEW_SOON_DAYS = 30

/**
 * The types whose facts a person must look at again. Topics, jobs and site settings say no facts.
 * A test ties this list to the schema, where these have the field “Last reviewed”.
 */
export const REVIEWED_TYPES = [
  ...['guide', 'policy', 'training', 'externalResource', 'sign', 'actionStep'],
  ...['helpline', 'law', 'organisation', 'statistic', 'page'],
]

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

/** How a document stands with its review; `none` where it needs none. */
export type ReviewState = 'none' | 'never' | 'overdue' | 'soon' | 'fine'

/**
 * Judges the review of a document. A translation needs none: the site takes its facts, and so their
 * review, from the original.
 * @param today YYYY-MM-DD.
 */
export function judgeReview(document: Readonly<Record<string, unknown>>, today: string): ReviewState {
  const { _type, translationOf, lastReviewed, reviewEveryDays } = document
  if (typeof _type !== 'string' || !REVIEWED_TYPES.includes(_type) || isThere(translationOf)) return 'none'
  if (typeof lastReviewed !== 'string') return 'never'
  const every = typeof reviewEveryDays === 'number' ? reviewEveryDays : USUAL_REVIEW_DAYS
  const days = daysUntilReview(lastReviewed, every, today)
  // Asked this way round, a date that cannot be read counts as overdue.
  if (!(days >= 0)) return 'overdue'
  return days <= REVIEW_SOON_DAYS ? 'soon' : 'fine'
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null
}
