import { directionOf } from './locales.ts'

/** Attributes of a text by its language: none where it is written in the language around it. */
export function textLanguage(
  language: string,
  around: string,
): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return language === around ? {} : { lang: language, dir: directionOf(language) }
}
