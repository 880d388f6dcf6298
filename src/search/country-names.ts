/**
 * What people call a country: its full and its short name in the reader's language.
 * @param jurisdiction a value of JURISDICTIONS; a part of a country has the names of the country,
 * and what is no country has none.
 */
export function countryNames(jurisdiction: string, language: string): readonly string[] {
  const region = /^[A-Z]{2}(?=$|-)/.exec(jurisdiction)?.[0]
  if (region === undefined) return []
  return (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style }).of(region) ?? region,
  )
}
