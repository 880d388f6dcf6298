import { getLocale, type Locale } from '../i18n/locales.ts'
import { translator, type Translate } from '../i18n/translate.ts'
import { getLanguages, getLibrary, getToday, type Library } from '../library/index.ts'

/** What every page of a language is made with. */
export interface PageContext {
  readonly language: string
  readonly locale: Locale
  readonly t: Translate
  readonly library: Library
  /** All languages the hub is published in, English first. */
  readonly languages: readonly string[]
  /** YYYY-MM-DD on which freshness is judged. */
  readonly today: string
}

/** Gathers what a page of a language is made with. */
export async function getPageContext(language: string): Promise<PageContext> {
  return {
    language,
    locale: getLocale(language),
    t: translator(language),
    library: await getLibrary(language),
    languages: await getLanguages(),
    today: getToday(),
  }
}
