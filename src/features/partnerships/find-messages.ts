import type { Plural } from '../../i18n/plural.ts'

/** The words of the script about a place, which the page hands to it. `{place}` is what was typed of it. */
export interface FindMessages {
  readonly matches: string | Plural
  /** A postcode that is in no district that we have. It never says that there is no partnership: most areas have no districts. */
  readonly unknownPostcode: string
  readonly unknownPlace: string
}
