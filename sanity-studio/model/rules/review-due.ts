import type { Fields } from './fields.ts'
import { ofTypes, ruleOf } from './groq-rule.ts'

/** In days, where a document does not say how long a review is valid: a year, as on the site (src/catalogue/to-evidence.ts). */
const USUAL_REVIEW_DAYS = 365

/** How many days before it is due a review is on the editor's desk. */
const REVIEW_SOON_DAYS = 30

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
    'case',
    'statistic',
    'indicator',
    'rightsAnswer',
    'page',
  ],
]

/**
 * GROQ for the days until a review is due: negative where it is overdue, null where the date is none. Each document says how long
 * its review is valid: helplines 90 days, laws 180, guides 365 (content/README.md, “Rules of care”). With `$today`.
 */
export const DAYS_UNTIL_REVIEW = `(dateTime(lastReviewed + "T00:00:00Z") - dateTime($today + "T00:00:00Z")) / 86400 +
    coalesce(reviewEveryDays, ${USUAL_REVIEW_DAYS})`

/** Whether the review of a document's facts is due; `none` where it needs none. */
export type ReviewDueState = 'none' | 'never' | 'overdue' | 'soon' | 'fine'

/**
 * GROQ for that state of a document of one of these types. A translation needs no review: the site takes its facts, and so
 * their review, from the original. What has a date that cannot be read is overdue. With `$today`.
 */
export const REVIEW_DUE_STATE = `select(
    defined(translationOf) => "none",
    !defined(lastReviewed) => "never",
    ${DAYS_UNTIL_REVIEW} > ${REVIEW_SOON_DAYS} => "fine",
    ${DAYS_UNTIL_REVIEW} >= 0 => "soon",
    "overdue")`

const daysUntil = ruleOf(DAYS_UNTIL_REVIEW)
const stateOf = ruleOf(`select(${ofTypes(REVIEWED_TYPES)} => ${REVIEW_DUE_STATE})`)

/** A date of a document, and how long its review is valid. */
type Reviewed = Pick<Fields, 'lastReviewed' | 'reviewEveryDays'>

/**
 * Days until a review is due: negative where it is overdue, NaN where the date is none.
 * @param today YYYY-MM-DD; passed in, so that a check can be repeated.
 */
export function daysUntilReview(document: Reviewed, today: string): number {
  const days = daysUntil(document, { today })
  return typeof days === 'number' ? days : NaN
}

const STATES: readonly ReviewDueState[] = ['never', 'overdue', 'soon', 'fine']

/**
 * Whether the review of a document's facts is due.
 * @param today YYYY-MM-DD.
 */
export function reviewDueState(document: Fields, today: string): ReviewDueState {
  const state = stateOf(document, { today })
  return STATES.find((one) => one === state) ?? 'none'
}
