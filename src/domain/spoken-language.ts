/**
 * In which of the hub's languages whoever answers in a country can be spoken to, the most usual first. Countries are absent
 * where the hub does not write their language.
 */
const SPOKEN: Readonly<Partial<Record<string, readonly string[]>>> = {
  GB: ['en'],
  IE: ['en'],
  US: ['en'],
  CA: ['en'],
  AU: ['en'],
  AE: ['en', 'ar'],
  ES: ['es'],
  PL: ['pl'],
  RO: ['ro'],
  UA: ['uk'],
}

/**
 * The language in which somebody is spoken to in a country, as a BCP 47 tag; undefined where none is known.
 * @param country as in JURISDICTIONS.
 * @param reader the language of who speaks: hers, where it is one of those that are spoken there.
 */
export function spokenLanguage(country: string, reader: string): string | undefined {
  const spoken = SPOKEN[country]
  return spoken?.find((language) => language === reader) ?? spoken?.[0]
}
