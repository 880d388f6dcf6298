import { ADDED_LANGUAGES } from '../domain/base-language.ts'

/** A language of the hub: its BCP 47 tag, and its name in its own script. */
export interface Locale {
  readonly code: string
  readonly name: string
}

/** The languages in which this project writes the interface, English first. */
export const LOCALES: readonly Locale[] = [
  { code: 'en', name: 'English' },
  { code: 'pl', name: 'Polski' },
  { code: 'ro', name: 'Română' },
  { code: 'es', name: 'Español' },
  { code: 'pt', name: 'Português' },
  { code: 'uk', name: 'Українська' },
  { code: 'ar', name: 'العربية' },
  { code: 'zh-Hans', name: '简体中文' },
]

/** How a language calls itself, with a capital letter, as in a row of languages. */
function ownName(code: string): string {
  try {
    const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
    return name.charAt(0).toLocaleUpperCase(code) + name.slice(1)
  } catch {
    // No tag of a language.
    return code
  }
}

/** The locale of a BCP 47 tag. */
export function getLocale(code: string): Locale {
  return LOCALES.find((locale) => locale.code === code) ?? { code, name: ownName(code) }
}

/** Scripts that are written from right to left (Unicode, bidirectional class R and AL), of languages that people speak today. */
const RIGHT_TO_LEFT_SCRIPTS = /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/

/** Whether a language is written from right to left. */
export function isRightToLeft(code: string): boolean {
  return RIGHT_TO_LEFT_SCRIPTS.test(new Intl.Locale(code).maximize().script ?? '')
}

/** Those of LOCALES that are written from right to left: a script need not carry more where a hub has no other languages. */
const RIGHT_TO_LEFT = ['ar']

/** The direction of a language, without its name, so that scripts do not carry the names of all languages. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(code) || (ADDED_LANGUAGES !== '' && isRightToLeft(code)) ? 'rtl' : 'ltr'
}
