import { countryOf, isInUnion } from '../../domain/help.ts'
import { isVoluntary, legalStateOn, type Days, type Law } from '../../domain/law.ts'
import { PLACES } from '../../domain/places.ts'
import { valuesOf } from '../../i18n/value-names.ts'
import { pathTo } from '../../site/english-parts.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** Federal law holds in each of its States; the States have pages of their own. */
const FEDERATION = 'US'

/** What holds nowhere by itself: conventions, and codes that a hotel chooses. */
const EVERYWHERE = 'INT'

/** An overview of laws is none for a place that has its own. */
const OVERVIEW = 'overview'

/** Whose law is shown first; all others are one tap away: the country of the helpline on every page. */
export function firstCountry({ library }: Pick<PathsContext, 'library'>): string {
  return countryOf(library.site.emergency.country)
}

/** The page of a place on which the duties of a law stand; undefined for what holds nowhere by itself. */
export function dutyPlaceOf({ jurisdiction }: Pick<Law, 'jurisdiction'>): string | undefined {
  if (jurisdiction === EVERYWHERE) return undefined
  const country = countryOf(jurisdiction)
  return country === FEDERATION ? jurisdiction : country
}

/**
 * The places with a page of their own, in the order of PLACES: countries with a law or a number, the European Union, and States of the
 * United States with a law.
 */
export function dutyPlaces({ library }: Pick<PathsContext, 'library'>): readonly string[] {
  const found = new Set(library.laws.map((law) => dutyPlaceOf(law)))
  for (const { country } of library.helplines) found.add(countryOf(country))
  for (const place of [...found]) if (place !== undefined) found.add(aroundOf(place))
  return PLACES.filter((place) => place !== EVERYWHERE && found.has(place))
}

/** The words that ask a reader for a place: States are named where some have a page. */
export function choosePlace(context: Pick<PathsContext, 'library' | 't'>): string {
  const hasStates = dutyPlaces(context).some((place) => place !== countryOf(place))
  return context.t(hasStates ? 'duties.choose' : 'duties.chooseCountry')
}

/** The federation or the Union around a place, whose law holds there too. */
function aroundOf(place: string): string | undefined {
  const country = countryOf(place)
  return place !== country ? country : isInUnion(place) ? 'EU' : undefined
}

/** How many duties are in force on a day: without good practice, what a hotel chooses, and what is planned or to come. */
export function countInForce(laws: readonly Law[], today: string): number {
  const isInForce = (days: Days) => ['holds', 'undated'].includes(legalStateOn(days, today))
  return laws
    .filter((law) => !isVoluntary(law) && isInForce(law))
    .flatMap(({ duties }) => duties)
    .filter((duty) => !duty.isAdvice && isInForce(duty)).length
}

/** The laws of a place: its own with those of its parts, and those of the federation or the Union around it. */
export interface LawsOfPlace {
  readonly own: readonly Law[]
  readonly wider: readonly Law[]
  /** The federation or the Union. */
  readonly around?: string
}

/** Finds the laws of a place. Laws that have ended are left out. */
export function lawsOfPlace(place: string, { library, today }: Pick<PathsContext, 'library' | 'today'>): LawsOfPlace {
  const laws = library.laws.filter((law) => legalStateOn(law, today) !== 'ended')
  const around = aroundOf(place)
  const isOwn = (law: Law) => dutyPlaceOf(law) === place
  const isWider = ({ jurisdiction, kind }: Law) => jurisdiction === around && kind !== OVERVIEW
  return {
    own: inOrder(laws.filter(isOwn)),
    wider: inOrder(laws.filter(isWider)),
    ...(around !== undefined && { around }),
  }
}

/** The place in DUTY_SUBJECTS of the first subject that a duty of it is about; what names no duty comes last. */
function subjectRank({ duties }: Law): number {
  const subjects = valuesOf('dutySubject')
  return Math.min(
    ...duties.map(({ about = '' }) => subjects.indexOf(about)).filter((rank) => rank >= 0),
    subjects.length,
  )
}

/** What was made for hotels comes first, and of that training before notices. */
function inOrder(laws: readonly Law[]): readonly Law[] {
  return laws.toSorted((a, b) => Number(b.hotelSpecific) - Number(a.hotelSpecific) || subjectRank(a) - subjectRank(b))
}

/** The address of the page of a place. @param place one of `dutyPlaces`. */
export function dutyPath(place: string, context: Pick<PathsContext, 'language' | 'englishParts'>): string {
  return `${pathTo('duties', context)}${place.toLowerCase()}/`
}
