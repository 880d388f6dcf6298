/** A language of the hub: its BCP 47 tag, and its name in its own script. */
export interface Locale {
  readonly code: string
  readonly name: string
}

/** The languages the hub can speak, English first. One is built once the content has its siteSettings. */
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

const ENGLISH: Locale = { code: 'en', name: 'English' }

/** The locale of a BCP 47 tag; English for one we do not know. */
export function getLocale(code: string): Locale {
  return LOCALES.find((locale) => locale.code === code) ?? ENGLISH
}

/** The languages of the hub that are written from right to left. */
const RIGHT_TO_LEFT = ['ar']

/** The direction of a language, without its name, so that scripts do not carry the names of all languages. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(code) ? 'rtl' : 'ltr'
}
