import type { Evidence, Source } from '../domain/evidence.ts'
import { readSourceDate } from '../domain/source-date.ts'

/** When somebody answers, as a machine reads it: times of the day where the line is. */
export interface Hours {
  readonly days: readonly Day[]
  readonly opens: string
  readonly closes: string
}

/** Two letters a day, as calendars write them (RFC 5545). */
export const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

export type Day = (typeof DAYS)[number]

/** What is in brackets names a source; with a second half, as in “(2021; not confirmed since)”, it takes something back. */
const DAY_AND_NIGHT = /^24\/7(\/365)?(,? (every day|365 days))?( \([^);]*\))?$/
const WORKING_DAYS = /^(?:Mon(?:day)?(?:-| to )Fri(?:day)?),? (\d{1,2}:\d\d)[-–](\d{1,2}:\d\d)$/

function withTwoDigits(time: string): string {
  return time.padStart(5, '0')
}

/** Whether a source bears a date that is sure. */
function bearsDate({ dated = '' }: Source): boolean {
  return readSourceDate(dated)?.certainty === 'exact'
}

/**
 * The hours of a line, only where a source that bears a date says them in one of two plain forms: “24/7”, and days from Monday to
 * Friday with two times. All other words stay words: nobody should stand before a closed line because a program guessed.
 */
export function hoursOf({ hours, ...evidence }: Evidence & { readonly hours?: string }): Hours | undefined {
  if (hours === undefined || (evidence.sourceSeen === undefined && !evidence.sources.some(bearsDate))) return undefined
  if (DAY_AND_NIGHT.test(hours)) return { days: DAYS, opens: '00:00', closes: '23:59' }
  const [, opens, closes] = WORKING_DAYS.exec(hours) ?? []
  if (opens === undefined || closes === undefined) return undefined
  return { days: DAYS.slice(0, 5), opens: withTwoDigits(opens), closes: withTwoDigits(closes) }
}
