/**
 * In which of the hub's languages whoever answers in a country can be spoken to. Countries are absent where the hub does
 * not write their language, or many are spoken at work: there a reader says the sentence in her own.
 */
const SPOKEN: Readonly<Partial<Record<string, string>>> = {
  GB: 'en',
  IE: 'en',
  US: 'en',
  CA: 'en',
  AU: 'en',
  ES: 'es',
  PL: 'pl',
  RO: 'ro',
  UA: 'uk',
}

/** The language that is spoken in a country, as a BCP 47 tag; undefined where none is known. @param country as in JURISDICTIONS. */
export function spokenLanguage(country: string): string | undefined {
  return SPOKEN[country]
}
