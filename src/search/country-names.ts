/** Names that people use and that no list of countries has. */
const COMMON_NAMES: Readonly<Record<string, readonly string[]>> = { GB: ['Great Britain'], US: ['USA'] }

/**
 * What people call a country: its full, its short and its common names in the reader's language.
 * @param jurisdiction a value of JURISDICTIONS; a part of a country has the names of the country,
 * and what is no country has none.
 */
export function countryNames(jurisdiction: string, language: string): readonly string[] {
  const region = /^[A-Z]{2}(?=$|-)/.exec(jurisdiction)?.[0]
  if (region === undefined) return []
  const styles = ['long', 'short'] as const
  const names = styles.map((style) => new Intl.DisplayNames(language, { type: 'region', style }).of(region) ?? region)
  return [...names, ...(COMMON_NAMES[region] ?? [])]
}
