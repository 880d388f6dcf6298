import { memoize } from '../../domain/memoize.ts'

/** Names in use that are in no list of countries: older names, and cities that are better known than the country. */
export const COMMON_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirates', 'UAE', 'Dubai', 'Abu Dhabi'],
  GB: ['Great Britain', 'England', 'British'],
  NL: ['Holland'],
  QA: ['Doha'],
  US: ['USA', 'America'],
}

/** Languages of too many countries to name one: “English” is not for Australia. */
const SHARED_LANGUAGES: ReadonlySet<string> = new Set(['en', 'ar', 'fr', 'es', 'pt'])

/** How a language names regions and languages. */
const namesIn = memoize((language) => ({
  regions: (['long', 'short'] as const).map((style) => new Intl.DisplayNames(language, { type: 'region', style })),
  languages: new Intl.DisplayNames(language, { type: 'language' }),
}))

/** The name of a country’s main language, which is mostly that of its people too: “Polish”. */
function peopleNames(region: string, language: string): readonly string[] {
  const spoken = new Intl.Locale('und', { region }).maximize().language
  if (SHARED_LANGUAGES.has(spoken)) return []
  return [namesIn(language).languages.of(spoken) ?? spoken]
}

/**
 * The words for a country: its full, short and common names, and its people.
 * @param jurisdiction a value of JURISDICTIONS: “PL”, “US-FL”, “INT”. A part of a country has the names of the
 * country, and what is no country has none.
 * @param language a BCP 47 tag: that of the reader.
 */
export function countryNames(jurisdiction: string, language: string): readonly string[] {
  const region = /^[A-Z]{2}(?=$|-)/.exec(jurisdiction)?.[0]
  if (region === undefined) return []
  const names = namesIn(language).regions.map((inStyle) => inStyle.of(region) ?? region)
  return [...names, ...peopleNames(region, language), ...(COMMON_NAMES[region] ?? [])]
}
