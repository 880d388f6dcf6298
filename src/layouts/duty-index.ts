import { countryOf } from '../domain/help.ts'
import type { PageLink } from '../domain/page-link.ts'
import { nameOf } from '../i18n/translate.ts'
import { countInForce, DUTY_PLACES, dutyPath, lawsOfPlace } from './duty-laws.ts'
import type { PathsContext } from './page-context.ts'
import { nameInCountry } from './place-links.ts'

/** A place to choose, with how much was found there. */
interface PlaceTile extends PageLink {
  /** Duties in force. */
  readonly duties: number
}

/** What the first page of the duty finder shows. */
export interface DutyIndex {
  /** The countries, then the States of each that has some. */
  readonly groups: readonly { readonly country?: string; readonly places: readonly PlaceTile[] }[]
  /** Places of which nothing was found. */
  readonly empty: readonly PageLink[]
}

/** All places of the duty finder: those with laws of their own or of the Union or federation around them, and all others. */
export function dutyIndex(context: PathsContext): DutyIndex {
  const { t, language } = context
  const tiles = DUTY_PLACES.map((place) => {
    const { own, wider } = lawsOfPlace(place, context)
    const laws = [...own, ...wider]
    return {
      place,
      title: nameInCountry(nameOf(t, 'jurisdiction', place)),
      path: dutyPath(place, context),
      duties: countInForce(laws, context.today),
      hasLaws: laws.length > 0,
    }
  })
  const byTitle = (a: PageLink, b: PageLink) => a.title.localeCompare(b.title, language)
  const found = tiles.filter(({ hasLaws }) => hasLaws)
  const countries = found.filter(({ place }) => place === countryOf(place))
  const parts = Map.groupBy(
    found.filter(({ place }) => place !== countryOf(place)),
    ({ place }) => countryOf(place),
  )
  return {
    groups: [
      { places: countries.toSorted(byTitle) },
      ...[...parts].map(([country, places]) => ({ country, places: places.toSorted(byTitle) })),
    ],
    empty: tiles
      .filter(({ hasLaws }) => !hasLaws)
      .map(({ title, path }) => ({ title, path }))
      .sort(byTitle),
  }
}
