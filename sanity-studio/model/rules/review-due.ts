const DAY = 24 * 60 * 60 * 1000

/** In days, where a document does not say how long a review is valid: a year, as on the site (src/catalogue/to-evidence.ts). */
export const USUAL_REVIEW_DAYS = 365

/** How many days before it is due a review is on the editor's desk. */
export const REVIEW_SOON_DAYS = 30

/**
 * The types whose facts must be checked again. Topics, jobs and site settings state no facts.
 * A test compares this list with the schema, where these types have the field “Last reviewed”.
 */
export const REVIEWED_TYPES = [
  ...['guide', 'policy', 'training', 'externalResource', 'sign', 'actionStep'],
  ...[
    'helpline',
    'law',
    'organisation',
    'partnership',
    'referralRoute',
    'statistic',
    'indicator',
    'rightsAnswer',
    'page',
  ],
]

/**
 * Days until a review is due: negative where it is overdue, NaN where the date is invalid.
 * Each document says how long its review is valid: helplines 90 days, laws 180, guides 365
 * (content/README.md, “Rules of care”).
 * @param lastReviewed YYYY-MM-DD.
 * @param today YYYY-MM-DD; passed in, so that a check can be repeated.
 */
export function daysUntilReview(lastReviewed: string, reviewEveryDays: number, today: string): number {
  return (Date.parse(lastReviewed) - Date.parse(today)) / DAY + reviewEveryDays
}

/** Whether the review of a document's facts is due; `none` where it needs none. */
export type ReviewDueState = 'none' | 'never' | 'overdue' | 'soon' | 'fine'

/**
 * Whether the review of a document's facts is due. A translation needs none: the site takes its facts, and so
 * their review, from the original.
 * @param today YYYY-MM-DD.
 */
export function reviewDueState(document: Readonly<Record<string, unknown>>, today: string): ReviewDueState {
  const { _type, translationOf, lastReviewed, reviewEveryDays } = document
  if (typeof _type !== 'string' || !REVIEWED_TYPES.includes(_type) || isThere(translationOf)) return 'none'
  if (typeof lastReviewed !== 'string') return 'never'
  const every = typeof reviewEveryDays === 'number' ? reviewEveryDays : USUAL_REVIEW_DAYS
  const days = daysUntilReview(lastReviewed, every, today)
  // NaN, for a date that cannot be read, counts as overdue.
  if (!(days >= 0)) return 'overdue'
  return days <= REVIEW_SOON_DAYS ? 'soon' : 'fine'
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null
}
