import { textLanguage } from '../i18n/text-language.ts'

/** Says of a text that a script shows which language it is in, where it is not that of the page. */
export function markLanguage(text: HTMLElement, language: string): void {
  const { lang, dir } = textLanguage(language, document.documentElement.lang)
  if (lang !== undefined) text.lang = lang
  if (dir !== undefined) text.dir = dir
}
