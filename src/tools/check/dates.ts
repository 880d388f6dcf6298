import { daysUntilReview, reviewDueState } from '../../../sanity-studio/model/rules/review-due.ts'
import { checkReviewHappened } from '../../../sanity-studio/model/rules/review-happened.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import type { ContentCheck, DocumentCheck, Violation } from './check.ts'
import { isDocumentField } from './document-tree.ts'
import { formatCount, quote } from './format-values.ts'

/** YYYY, YYYY-MM or YYYY-MM-DD: the date of a source is as precise as the source. */
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const FULL_LENGTH = 'YYYY-MM-DD'.length

/** Whether a date is in the calendar: 2026-02-28 is, 2026-02-30 and 2026-13 are not. */
export function isInCalendar(date: string): boolean {
  const [, year, month = '01', day = '01'] = PARTIAL_DATE.exec(date) ?? []
  if (year === undefined) return false
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  // Date.parse() takes 30 February for 2 March, so the date is formatted again and compared.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${day}`)
}

function notADate(date: string, fix: string): Violation {
  return { what: `${quote(date)} is not a date.`, fix }
}

/** Finds dates that are not in the calendar. */
export const checkDates: DocumentCheck = (node) => {
  const { type, value } = node
  if (typeof value !== 'string') return undefined
  if (isDocumentField(node, 'sourceSeen')) {
    return isInCalendar(value)
      ? undefined
      : notADate(value, 'Write a year, a month or a day: 2018, 2018-09 or 2018-09-12.')
  }
  if (type?.name !== 'date' || (value.length === FULL_LENGTH && isInCalendar(value))) return undefined
  return notADate(value, 'Write a day of the calendar as year, month and day: 2018-09-12.')
}

/** Finds reviews in the future. */
export const checkReviewsHappened: ContentCheck = {
  name: 'reviews-happened',
  ask: (node) =>
    isDocumentField(node, 'lastReviewed') && node.type?.name === 'date' && typeof node.value === 'string'
      ? [node.value]
      : undefined,
  prepare:
    ({ today }) =>
    ([day = '']) =>
      checkReviewHappened(day, today),
}

/** Warns of reviews that are overdue. */
export const checkOverdueReviews: ContentCheck = {
  name: 'overdue-reviews',
  ask(node) {
    const { document, value } = node
    if (!isDocumentField(node, 'lastReviewed') || typeof value !== 'string') return undefined
    const everyDays = document['reviewEveryDays']
    return typeof everyDays === 'number' ? [value, String(everyDays)] : undefined
  },
  prepare:
    ({ today }) =>
    ([day = '', everyDays]) => {
      const days = daysUntilReview({ lastReviewed: day, reviewEveryDays: Number(everyDays) }, today)
      if (!(days < 0)) return undefined
      return {
        level: 'warning',
        what: `The review of ${day} is ${formatCount(-days, 'day')} overdue.`,
        fix: 'Check every fact and write the new date.',
      }
    },
}

/** That a document was never reviewed does not depend on the day; the function asks for one. */
const ANY_DAY = '2000-01-01'

function isNeverReviewed(document: ContentDocument): boolean {
  return reviewDueState(document, ANY_DAY) === 'never'
}

/**
 * Warns of documents that were never reviewed, in one warning for all of them. The Studio would not publish
 * them, but the first content is older than that rule, and hundreds of equal warnings would hide the others.
 * Everything else that the Studio asks for before publishing (sanity-studio/model/rules/may-publish.ts) is an error
 * of the schema, of checkFactSources or of checkDates.
 */
export const checkMissingReviews: ContentCheck = {
  name: 'missing-reviews',
  ask: ({ document, parent }) => (parent === undefined && isNeverReviewed(document) ? [] : undefined),
  prepare({ documents }) {
    const [first, ...others] = documents.filter(isNeverReviewed)
    const rest = others.length === 0 ? '' : `, nor ${formatCount(others.length, 'other document')}`
    return (_, document) => {
      if (document !== first) return undefined
      return {
        level: 'warning',
        what: `Nobody has reviewed this document yet${rest}.`,
        fix: 'Check every fact, then write the day into “Last reviewed”; the Studio lists what is left on its desk.',
      }
    }
  },
}
