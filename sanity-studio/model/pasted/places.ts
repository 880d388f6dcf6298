import en from '../../../src/i18n/messages/en.json' with { type: 'json' }
import { countryNames } from '../../../src/search/vocabulary/country-names.ts'
import { JURISDICTIONS } from '../schema/vocabularies.ts'
import { hostOf } from './address.ts'

type Place = (typeof JURISDICTIONS)[number]

/** Words for what is wider than a country. */
const WIDER: Readonly<Partial<Record<Place, readonly string[]>>> = {
  INT: ['International', 'international', 'Global', 'global', 'Worldwide', 'worldwide'],
  EU: ['EU', 'European Union', 'Europe', 'European'],
}

/** The names of a place; a part of a country has only its own: “Texas” for “United States: Texas”. */
function namesOf(place: Place): readonly string[] {
  const [country = '', part] = en[`jurisdiction.${place}`].split(': ')
  const isCountry = /^[A-Z]{2}$/.test(place) && place !== 'EU'
  return [part ?? country, ...(isCountry ? countryNames(place, 'en') : []), ...(WIDER[place] ?? [])]
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The names of each place, as they are written: “US” is a country, “us” is not. */
const NAMES: readonly (readonly [Place, RegExp])[] = JURISDICTIONS.map((place) => {
  const names = namesOf(place).map(escaped)
  return [place, new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u')]
})

/** Endings of hosts that say for which country they are. */
const ENDINGS: readonly (readonly [ending: string, place: Place])[] = [
  ['uk', 'GB'],
  ['int', 'INT'],
  ['gov', 'US'],
  ...JURISDICTIONS.filter((place) => /^[A-Z]{2}$/.test(place) && place !== 'GB').map(
    (place) => [place.toLowerCase(), place] as const,
  ),
]

/** A country is left out where one of its parts is named: Texas is not for all of the United States. */
function withoutWholes(places: readonly Place[]): readonly Place[] {
  return places.filter((place) => !places.some((other) => other.startsWith(`${place}-`)))
}

/**
 * The places that a link is for, as values of JURISDICTIONS: those that its words name, else that of its publisher, else
 * that of its host (.uk, .fr); empty where nothing says it.
 */
export function findPlaces(words: string, address: string, ofPublisher: string | undefined): readonly string[] {
  const named = NAMES.filter(([, names]) => names.test(words)).map(([place]) => place)
  if (named.length > 0) return withoutWholes(named)
  if (ofPublisher !== undefined) return [ofPublisher]
  const host = hostOf(address) ?? ''
  const [, place] = ENDINGS.find(([ending]) => host.endsWith(`.${ending}`)) ?? []
  return place === undefined ? [] : [place]
}
