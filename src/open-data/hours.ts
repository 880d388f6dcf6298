import type { Evidence, Source } from '../domain/evidence.ts'
import { WEEK_DAYS, type Opening, type OpeningTimes } from '../domain/opening.ts'
import { readSourceDate } from '../domain/source-date.ts'

/** What is in brackets names a source; with a second half, as in “(2021; not confirmed since)”, it takes something back. */
const DAY_AND_NIGHT = /^24\/7(\/365)?(,? (every day|365 days))?( \([^);]*\))?$/

/** Whether a source bears a date that is sure. */
function bearsDate({ dated = '' }: Source): boolean {
  return readSourceDate(dated)?.certainty === 'exact'
}

/**
 * The hours of a line as a machine reads them, only where a source that bears a date says them: its opening times, or the plain
 * word “24/7”. All other words stay words: nobody should stand before a closed line because a program guessed.
 */
export function hoursOf({
  hours = '',
  opening,
  ...evidence
}: Evidence & { readonly hours?: string; readonly opening?: Opening }): readonly OpeningTimes[] | undefined {
  if (evidence.sourceSeen === undefined && !evidence.sources.some(bearsDate)) return undefined
  if (opening !== undefined) return opening.times
  return DAY_AND_NIGHT.test(hours) ? [{ days: WEEK_DAYS, opens: '00:00', closes: '23:59' }] : undefined
}
