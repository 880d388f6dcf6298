/** A language of the hub: its BCP 47 tag, its name in its own script, its direction. */
export interface Locale {
  readonly code: string
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
}

/** The languages the hub can speak, English first. One is built once the content has its siteSettings. */
export const LOCALES: readonly Locale[] = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'pl', name: 'Polski', direction: 'ltr' },
  { code: 'ro', name: 'Română', direction: 'ltr' },
  { code: 'es', name: 'Español', direction: 'ltr' },
  { code: 'pt', name: 'Português', direction: 'ltr' },
  { code: 'uk', name: 'Українська', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
  { code: 'zh-Hans', name: '简体中文', direction: 'ltr' },
]

const ENGLISH: Locale = { code: 'en', name: 'English', direction: 'ltr' }

/** The locale of a BCP 47 tag; English for one we do not know. */
export function getLocale(code: string): Locale {
  return LOCALES.find((locale) => locale.code === code) ?? ENGLISH
}
