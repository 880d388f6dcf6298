import { countryOf } from '../../domain/help.ts'
import type { Law } from '../../domain/law.ts'
import type { PageLink } from '../../domain/page-link.ts'
import { nameInCountry, nameOf } from '../../i18n/translate.ts'
import { comingDays, type ComingDay } from './coming-days.ts'
import { choosePlace, countInForce, dutyPath, dutyPlaceOf, dutyPlaces, firstCountry, lawsOfPlace } from './duty-laws.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** A place to choose, with how much was found there. */
interface PlaceTile extends PageLink {
  /** As in JURISDICTIONS. */
  readonly place: string
  /** Duties in force. */
  readonly duties: number
}

/** The content of the page of all laws. */
export interface DutyIndex {
  /** The hub's own country. */
  readonly first?: PlaceTile
  /** What a reader is asked for. */
  readonly choosePlace: string
  /** All countries, then the States of each that has some. */
  readonly groups: readonly { readonly country?: string; readonly places: readonly PlaceTile[] }[]
  /** Places whose page has only laws of the federation or the Union around them. */
  readonly wider: readonly PageLink[]
  /** The names of places of which no law was looked up: they have no page. */
  readonly empty: readonly string[]
  /** Conventions and codes, which hold nowhere by themselves. */
  readonly principles: readonly Law[]
  /** The days on which laws change, the next one first. */
  readonly coming: readonly ComingDay[]
}

/** All places with laws: those with laws of their own, also by choice or without a duty, and all others. */
export function dutyIndex(context: PathsContext): DutyIndex {
  const { t, language } = context
  const tiles = dutyPlaces(context).map((place) => {
    const { own, wider } = lawsOfPlace(place, context)
    return {
      place,
      title: nameInCountry(nameOf(t, 'jurisdiction', place)),
      path: dutyPath(place, context),
      duties: countInForce([...own, ...wider], context.today),
      hasOwn: own.length > 0,
      hasWider: wider.length > 0,
    }
  })
  const byTitle = (a: PageLink, b: PageLink) => a.title.localeCompare(b.title, language)
  const found = tiles.filter(({ hasOwn }) => hasOwn)
  const others = tiles.filter(({ hasOwn }) => !hasOwn).sort(byTitle)
  const countries = found.filter(({ place }) => place === countryOf(place))
  const first = countries.find(({ place }) => place === firstCountry(context))
  const parts = Map.groupBy(
    found.filter(({ place }) => place !== countryOf(place)),
    ({ place }) => countryOf(place),
  )
  return {
    ...(first && { first }),
    choosePlace: choosePlace(context),
    groups: [
      { places: countries.toSorted(byTitle) },
      ...[...parts].map(([country, places]) => ({ country, places: places.toSorted(byTitle) })),
    ],
    wider: others.filter(({ hasWider }) => hasWider).map(({ title, path }) => ({ title, path })),
    coming: comingDays(context.library.laws, context.today),
    principles: context.library.laws.filter((law) => dutyPlaceOf(law) === undefined),
    empty: others.filter(({ hasWider }) => !hasWider).map(({ title }) => title),
  }
}
