import type { Days } from '../domain/law.ts'
import type { Mapped } from './mapped.ts'
import { nullToUndefined } from './source/nullable.ts'

interface DaysRow {
  readonly from: string | null
  readonly until: string | null
  readonly startUnconfirmed: boolean | null
}

/** Maps the days between which something holds. */
export function toDays(row: DaysRow | undefined): Mapped<DaysRow, Days> {
  return {
    from: nullToUndefined(row?.from),
    until: nullToUndefined(row?.until),
    startUnconfirmed: row?.startUnconfirmed === true,
  }
}
