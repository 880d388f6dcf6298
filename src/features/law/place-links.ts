import { countryOf } from '../../domain/help.ts'
import type { PageLink } from '../../domain/page-link.ts'
import { nameInCountry, nameOf, type Translate } from '../../i18n/translate.ts'

/** A row of links to places: all countries, or the parts of one. */
interface PlaceRow {
  readonly name: string
  readonly links: readonly PageLink[]
}

/**
 * Links to the places of a page: a row of countries, then a row for each country with parts of its own.
 * A country of which only parts are there leads to the first of them.
 * @param places values of JURISDICTIONS in the order of the page.
 * @param pathOf the address of a place.
 */
export function placeRows(
  places: readonly string[],
  t: Translate,
  pathOf: (place: string) => string,
): readonly PlaceRow[] {
  const byCountry = Map.groupBy(places, countryOf)
  const countries = [...byCountry].map(([country, [first = country]]) => ({
    title: nameOf(t, 'jurisdiction', country),
    path: pathOf(first),
  }))
  const parts = [...byCountry].flatMap(([country, members]) => {
    const links = members
      .filter((place) => place !== country)
      .map((place) => ({ title: nameInCountry(nameOf(t, 'jurisdiction', place)), path: pathOf(place) }))
      .sort((a, b) => a.title.localeCompare(b.title))
    return links.length === 0 ? [] : [{ name: nameOf(t, 'jurisdiction', country), links }]
  })
  return [{ name: t('laws.countries'), links: countries }, ...parts]
}
