import { directionOf, getLocale } from '../../../src/i18n/locales.ts'
import { languageName } from '../../model/schema/preview.ts'
import { HUB_LANGUAGES } from '../../model/schema/vocabularies/languages.ts'

/** A language into which the hub is translated, as editors see it. */
export interface TargetLanguage {
  readonly code: string
  /** In English: “Arabic”. */
  readonly name: string
  /** In its own script. */
  readonly ownName: string
  readonly direction: 'ltr' | 'rtl'
}

/** A language by its BCP 47 tag. */
export function languageOf(code: string): TargetLanguage {
  return { code, name: languageName(code), ownName: getLocale(code).name, direction: directionOf(code) }
}

/** Every language of the hub but that of the originals, in the order of the hub. */
export const TARGET_LANGUAGES: readonly TargetLanguage[] = HUB_LANGUAGES.slice(1).map(languageOf)
