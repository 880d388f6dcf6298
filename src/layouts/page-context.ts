import { translator, type Translate } from '../i18n/translate.ts'
import { getLanguages, getLibrary, getToday, type Library } from '../library/index.ts'

/** What every page of a language is rendered with. */
export interface PageContext {
  readonly language: string
  readonly t: Translate
  readonly library: Library
  /** All languages the hub is published in, English first. */
  readonly languages: readonly string[]
  /** YYYY-MM-DD, with which dates of reviews are compared. */
  readonly today: string
}

/** Loads what the pages of a language are rendered with. */
export async function getPageContext(language: string): Promise<PageContext> {
  return {
    language,
    t: translator(language),
    library: await getLibrary(language),
    languages: await getLanguages(),
    today: getToday(),
  }
}
