import { checkReviewHappened } from '../../../../sanity-studio/rules/review-happened.ts'
import type { Check, Fault } from '../check.ts'
import { isDocumentField } from '../place.ts'
import { quoted } from '../wording.ts'

/** YYYY, YYYY-MM or YYYY-MM-DD: a source shows as much as it shows. */
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const FULL_LENGTH = 'YYYY-MM-DD'.length

/** Whether a date stands in the calendar: 2026-02-28 does, 2026-02-30 and 2026-13 do not. */
export function isInCalendar(date: string): boolean {
  const [, year, month = '01', day = '01'] = PARTIAL.exec(date) ?? []
  if (year === undefined) return false
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  // JavaScript reads 30 February as 2 March, so it is written out again and compared.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${day}`)
}

function notADate(date: string, fix: string): Fault {
  return { what: `${quoted(date)} is not a date.`, fix }
}

/** Dates that no calendar has, and reviews that have not happened yet. */
export const checkDates: Check =
  ({ today }) =>
  (place) => {
    const { type, value } = place
    if (typeof value !== 'string') return undefined
    if (isDocumentField(place, 'sourceSeen')) {
      return isInCalendar(value)
        ? undefined
        : notADate(value, 'Write a year, a month or a day: 2018, 2018-09 or 2018-09-12.')
    }
    if (type?.name !== 'date') return undefined
    if (value.length !== FULL_LENGTH || !isInCalendar(value)) {
      return notADate(value, 'Write a day of the calendar as year, month and day: 2018-09-12.')
    }
    return isDocumentField(place, 'lastReviewed') ? checkReviewHappened(value, today) : undefined
  }
