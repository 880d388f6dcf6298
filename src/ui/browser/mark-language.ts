import { textLanguage } from '../../i18n/text-language.ts'

/** Sets the language and the direction of an element, where they are not those of the page. */
export function markLanguage(text: HTMLElement, language: string): void {
  const { lang, dir } = textLanguage(language, document.documentElement.lang)
  if (lang !== undefined) text.lang = lang
  if (dir !== undefined) text.dir = dir
}
