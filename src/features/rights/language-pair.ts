import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { spokenLanguage } from '../../domain/spoken-language.ts'

/**
 * In which language somebody in front is shown a sentence: that which is spoken in the country, else English; never the
 * reader's own, for then she would need to show nothing: `''` where she reads both, and is asked.
 * @param yours the language of the reader.
 * @param country as in JURISDICTIONS.
 * @param languages those in which the sentences are written.
 */
export function languageInFront(yours: string, country: string, languages: readonly string[]): string {
  const wanted = [spokenLanguage(country, yours, languages) ?? BASE_LANGUAGE, BASE_LANGUAGE]
  return wanted.find((code) => code !== yours && languages.includes(code)) ?? ''
}
