const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** All words of so many letters. */
function words(length: number): readonly string[] {
  return length === 0 ? [''] : words(length - 1).flatMap((start) => LETTERS.map((letter) => start + letter))
}

/** The codes of so many letters that CLDR names: ISO 639-1 has two, ISO 639-3 three. Withdrawn ones are left out, such as iw for he. */
export function languageCodes(length: 2 | 3): readonly string[] {
  return words(length).filter((code) => names.of(code) !== undefined && new Intl.Locale(code).language === code)
}
