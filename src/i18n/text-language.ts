import { directionOf } from './locales.ts'

/** Attributes of a text by its language: none where it is written in the language around it. */
export function textLanguage(
  language: string,
  around: string,
): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return language === around ? {} : { lang: language, dir: directionOf(language) }
}

/** The summary of an entry in a list: none where it is written in another language than the list, as its title says already. */
export function summaryIn(
  { language, summary }: { readonly language: string; readonly summary: string },
  around: string,
): string | undefined {
  return language === around ? summary : undefined
}
