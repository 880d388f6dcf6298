/** Names that people use and that no list of countries has: older ones, and cities better known than the country. */
const COMMON_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirates', 'UAE', 'Dubai', 'Abu Dhabi'],
  GB: ['Great Britain', 'England', 'British'],
  NL: ['Holland'],
  QA: ['Doha'],
  US: ['USA', 'America'],
}

/** Languages of so many countries that they name none. */
const OF_MANY_COUNTRIES: ReadonlySet<string> = new Set(['en', 'ar', 'fr', 'es', 'pt'])

/** What the people of a country are called, as far as their language says it: “Polish”. */
function peopleOf(region: string, language: string): readonly string[] {
  const spoken = new Intl.Locale('und', { region }).maximize().language
  if (OF_MANY_COUNTRIES.has(spoken)) return []
  return [new Intl.DisplayNames(language, { type: 'language' }).of(spoken) ?? spoken]
}

/**
 * What people call a country: its full, its short and its common names, and its people, in the reader's language.
 * @param jurisdiction a value of JURISDICTIONS; a part of a country has the names of the country,
 * and what is no country has none.
 */
export function countryNames(jurisdiction: string, language: string): readonly string[] {
  const region = /^[A-Z]{2}(?=$|-)/.exec(jurisdiction)?.[0]
  if (region === undefined) return []
  const styles = ['long', 'short'] as const
  const names = styles.map((style) => new Intl.DisplayNames(language, { type: 'region', style }).of(region) ?? region)
  return [...names, ...peopleOf(region, language), ...(COMMON_NAMES[region] ?? [])]
}
