/** Where many who answer speak another language than most of the country do: first that one. */
const ALSO_SPOKEN: Readonly<Partial<Record<string, readonly string[]>>> = { AE: ['en'] }

/** The language that most people of a country speak, or that a tag means, with its script (CLDR): “zh-Hans” of CN. */
function fullLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize()
  return `${language}-${script ?? ''}`
}

/**
 * The language in which somebody is spoken to in a country, as a BCP 47 tag; undefined where none is known, or it is not written here.
 * @param country as in JURISDICTIONS.
 * @param reader the language of who speaks: hers, where it is one of those that are spoken there.
 * @param written the tags of the languages in which the sentences are written.
 */
export function spokenLanguage(country: string, reader: string, written: readonly string[]): string | undefined {
  const [region = country] = country.split('-')
  if (region === 'EU' || region === 'INT') return undefined
  const spoken = [...(ALSO_SPOKEN[region] ?? []), `und-${region}`].map(fullLanguage)
  const known = spoken.flatMap((one) => written.find((tag) => fullLanguage(tag) === one) ?? [])
  return known.find((language) => language === reader) ?? known[0]
}
