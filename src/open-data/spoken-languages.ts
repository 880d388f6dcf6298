import { BASE_LANGUAGE } from '../domain/base-language.ts'
import { languageCodes } from '../domain/language-codes.ts'

/** Those of ISO 639-1 by their names in the language of the originals; bfi, British Sign Language, has no name in CLDR. */
const codes = new Map([['british sign language', 'bfi'], ...namedCodes()])

function namedCodes(): readonly (readonly [name: string, code: string])[] {
  const names = new Intl.DisplayNames([BASE_LANGUAGE], { type: 'language', fallback: 'none' })
  return languageCodes(2).flatMap((code) => {
    const name = names.of(code)?.toLocaleLowerCase(BASE_LANGUAGE)
    return name === undefined ? [] : [[name, code] as const]
  })
}

/** What stands before the last of two, as “ and ”. */
const [, { value: AND } = { value: ' and ' }] = new Intl.ListFormat(BASE_LANGUAGE).formatToParts(['a', 'b'])

/** A language that a line speaks. */
export interface SpokenLanguage {
  readonly name: string
  /** ISO 639-1, or 639-3 where there is none. */
  readonly code: string
}

/**
 * The languages of a line where its text is nothing but a list of their names. Any other text (“200+ through interpreters”) stays
 * words, so that no language is promised that an interpreter speaks.
 * @param text in the language of the originals, such as “Polish, English and French (2013)”.
 */
export function spokenLanguages(text: string | undefined): readonly SpokenLanguage[] {
  const named = (text ?? '')
    .replace(/ \([^)]*\)$/, '')
    .split(', ')
    .flatMap((names) => names.split(AND))
  const known = named.flatMap((name) => {
    const code = codes.get(name.toLocaleLowerCase(BASE_LANGUAGE))
    return code === undefined ? [] : [{ name, code }]
  })
  return known.length === named.length ? known : []
}
