import type { Plural } from '../../i18n/plural.ts'

/** What the script says of a postcode, which the page hands to it. `{district}` is what was asked for. */
export interface FindMessages {
  readonly matches: string | Plural
  readonly noMatch: string | Plural
  readonly notPostcode: string
}
