import type { ReadBy } from '../domain/read-by.ts'
import { nullToUndefined } from './source/nullable.ts'

/** The fields of a document that say who has read it. */
interface ReadByRow {
  readonly readByLawyer?: string | null
  readonly readByCharity?: string | null
  readonly readBySurvivor?: string | null
}

export type ReadByField = keyof ReadByRow

/** Maps who has read a text; of a translation, who has read that. */
export function toReadBy({ readByLawyer, readByCharity, readBySurvivor }: ReadByRow): ReadBy {
  return {
    lawyer: nullToUndefined(readByLawyer),
    charity: nullToUndefined(readByCharity),
    survivor: nullToUndefined(readBySurvivor),
  }
}
