import { countryOf } from '../../domain/help.ts'
import { nameOf, type Translate } from '../../i18n/translate.ts'

/**
 * The words before a number that say of which country it is: “United Kingdom:”.
 * @param place as in JURISDICTIONS, such as GB-WLS, of which the country is named.
 */
export function placeBefore(place: string, t: Translate): string {
  return t('number.ofPlace', { country: nameOf(t, 'jurisdiction', countryOf(place)) })
}
