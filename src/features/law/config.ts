import type { WayToRun } from './bound-party.ts'
import type { Plural } from '../../i18n/plural.ts'

/** The data that the page hands to the script of the form. */
export interface HotelFormConfig {
  /** Who is bound, in words: by how the hotel is run, then by the values of BOUND_PARTIES, joined by blanks. */
  readonly answers: Readonly<Record<WayToRun, Readonly<Record<string, string>>>>
  /** How many laws are left out, with `{n}`. */
  readonly left: string | Plural
}
