import en from '../../../src/i18n/messages/en.json' with { type: 'json' }
import { countryNames } from '../../../src/search/vocabulary/country-names.ts'
import { JURISDICTIONS } from '../schema/vocabularies/organisations.ts'
import { hostOf } from './address.ts'

const MESSAGES: Readonly<Record<string, unknown>> = en

/** Words for what is wider than a country. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  INT: ['International', 'international', 'Global', 'global', 'Worldwide', 'worldwide'],
  EU: ['EU', 'European Union', 'Europe', 'European'],
}

/**
 * The names of a place; a part of a country has only its own: “Texas” for “United States: Texas”. A country that no message names has no
 * names but that of the country: its language is mostly that of others too.
 */
function namesOf(place: string): readonly string[] {
  const message = MESSAGES[`jurisdiction.${place}`]
  const known = /^[A-Z]{2}$/.test(place) && place !== 'EU' ? countryNames(place, 'en') : []
  if (typeof message !== 'string') return known.slice(0, 1)
  const [country = '', part] = message.split(': ')
  return [part ?? country, ...known, ...(WIDER[place] ?? [])]
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The places of each name, as it is written: “US” is a country, “us” is not. */
const NAMED = Map.groupBy(
  JURISDICTIONS.flatMap((place) => namesOf(place).map((name) => ({ place, name }))),
  ({ name }) => name,
)

/** Any name, a longer one first: “New Jersey” is not Jersey. */
const ANY_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...NAMED.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)

function placesNamedIn(words: string): readonly string[] {
  const found = new Set(
    [...words.matchAll(ANY_NAME)].flatMap(([name]) => (NAMED.get(name) ?? []).map(({ place }) => place)),
  )
  return JURISDICTIONS.filter((place) => found.has(place))
}

/** Endings of hosts that are of a country and used by everybody. */
const OF_ANYBODY: readonly string[] = [
  'AC',
  'AI',
  'CC',
  'CO',
  'FM',
  'GG',
  'IO',
  'LA',
  'LY',
  'ME',
  'SH',
  'SO',
  'TO',
  'TV',
  'WS',
]

/** Endings of hosts that say for which country they are. */
const ENDINGS: readonly (readonly [ending: string, place: string])[] = [
  ['uk', 'GB'],
  ['int', 'INT'],
  ['gov', 'US'],
  ...JURISDICTIONS.filter((place) => /^[A-Z]{2}$/.test(place) && place !== 'GB' && !OF_ANYBODY.includes(place)).map(
    (place) => [place.toLowerCase(), place] as const,
  ),
]

/** A country is left out where one of its parts is named: Texas is not for all of the United States. */
function withoutWholes(places: readonly string[]): readonly string[] {
  return places.filter((place) => !places.some((other) => other.startsWith(`${place}-`)))
}

/**
 * The places that a link is for, as values of JURISDICTIONS: those that its words name, else that of its publisher, else
 * that of its host (.uk, .fr); empty where nothing says it.
 */
export function findPlaces(words: string, address: string, ofPublisher: string | undefined): readonly string[] {
  const named = placesNamedIn(words)
  if (named.length > 0) return withoutWholes(named)
  if (ofPublisher !== undefined) return [ofPublisher]
  const host = hostOf(address) ?? ''
  const [, place] = ENDINGS.find(([ending]) => host.endsWith(`.${ending}`)) ?? []
  return place === undefined ? [] : [place]
}
