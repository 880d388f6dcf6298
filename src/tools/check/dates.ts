import { daysUntilReview, reviewDueState } from '../../../sanity-studio/rules/review-due.ts'
import { checkReviewHappened } from '../../../sanity-studio/rules/review-happened.ts'
import type { Check, Violation } from './check.ts'
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

/** Finds dates that are not in the calendar, and reviews in the future. */
export const checkDates: Check =
  ({ today }) =>
  (node) => {
    const { type, value } = node
    if (typeof value !== 'string') return undefined
    if (isDocumentField(node, 'sourceSeen')) {
      return isInCalendar(value)
        ? undefined
        : notADate(value, 'Write a year, a month or a day: 2018, 2018-09 or 2018-09-12.')
    }
    if (type?.name !== 'date') return undefined
    if (value.length !== FULL_LENGTH || !isInCalendar(value)) {
      return notADate(value, 'Write a day of the calendar as year, month and day: 2018-09-12.')
    }
    return isDocumentField(node, 'lastReviewed') ? checkReviewHappened(value, today) : undefined
  }

/** Warns of reviews that are overdue. */
export const checkOverdueReviews: Check =
  ({ today }) =>
  (node) => {
    const { document, value } = node
    const everyDays = document['reviewEveryDays']
    if (!isDocumentField(node, 'lastReviewed') || typeof value !== 'string' || typeof everyDays !== 'number')
      return undefined
    const days = daysUntilReview(value, everyDays, today)
    if (!(days < 0)) return undefined
    return {
      level: 'warning',
      what: `The review of ${value} is ${formatCount(-days, 'day')} overdue.`,
      fix: 'Check every fact and write the new date.',
    }
  }

/**
 * Warns of documents that were never reviewed, in one warning for all of them. The Studio would not publish
 * them, but the first content is older than that rule, and hundreds of equal warnings would hide the others.
 * Everything else that the Studio asks for before publishing (sanity-studio/rules/may-publish.ts) is an error
 * of the schema, of checkFactSources or of checkDates.
 */
export const checkMissingReviews: Check = ({ documents, today }) => {
  const neverReviewed = documents.filter((document) => reviewDueState(document, today) === 'never')
  return ({ document, parent }) => {
    if (parent !== undefined || document !== neverReviewed[0]) return undefined
    const others = neverReviewed.length === 1 ? '' : `, nor ${formatCount(neverReviewed.length - 1, 'other document')}`
    return {
      level: 'warning',
      what: `Nobody has reviewed this document yet${others}.`,
      fix: 'Check every fact, then write the day into “Last reviewed”; the Studio lists what is left on its desk.',
    }
  }
}
