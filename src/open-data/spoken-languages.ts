/** ISO 639 codes of the languages that lines name; bfi is British Sign Language. */
// prettier-ignore
const CODES = [
  'en', 'ar', 'bg', 'bn', 'cs', 'de', 'el', 'es', 'fr', 'hu', 'it', 'lt', 'lv', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk',
  'sq', 'th', 'tr', 'uk', 'ur', 'vi', 'zh', 'bfi',
]

const names = new Intl.DisplayNames(['en'], { type: 'language' })
const codes = new Map(CODES.map((code) => [names.of(code)?.toLowerCase() ?? code, code]))
codes.set('british sign language', 'bfi')

/** A language that a line speaks. */
export interface SpokenLanguage {
  readonly name: string
  /** ISO 639-1, or 639-3 where there is none. */
  readonly code: string
}

/**
 * The languages of a line where its text is nothing but a list of their names. Any other text (“200+ through interpreters”) stays
 * words, so that no language is promised that an interpreter speaks.
 * @param text in English, such as “Polish, English and French (2013)”.
 */
export function spokenLanguages(text: string | undefined): readonly SpokenLanguage[] {
  const named = (text ?? '').replace(/ \([^)]*\)$/, '').split(/, | and /)
  const known = named.flatMap((name) => {
    const code = codes.get(name.toLowerCase())
    return code === undefined ? [] : [{ name, code }]
  })
  return known.length === named.length ? known : []
}
