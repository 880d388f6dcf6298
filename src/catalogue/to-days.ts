import type { Days } from '../domain/law.ts'
import { nullToUndefined } from './source/nullable.ts'

interface DaysRow {
  readonly from: string | null
  readonly until: string | null
  readonly startUnconfirmed: boolean | null
}

/** Maps the days between which something holds. */
export function toDays({ from, until, startUnconfirmed }: DaysRow): Days {
  return {
    from: nullToUndefined(from),
    until: nullToUndefined(until),
    startUnconfirmed: startUnconfirmed === true,
  }
}
