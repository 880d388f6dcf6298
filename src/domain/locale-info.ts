import { BASE_LANGUAGE } from './base-language.ts'

/** Which text of a whole document it is, for who corrects it or suggests a change; empty for a part of one. */
export interface TextVersion {
  /** Its file below the folder of the dataset. */
  readonly file?: string | undefined
  /** When it was changed last. */
  readonly updatedAt?: string | undefined
  /** YYYY-MM-DD on which a person checked its facts; absent until someone has. */
  readonly lastReviewed?: string
}

/** The language in which a reader gets a text, and whether it is a fallback or an unchecked translation. */
export interface LocaleInfo extends TextVersion {
  /** BCP 47 tag of the language in which the text is written. */
  readonly language: string
  /** True where there is no translation into the reader's language, so that she gets the English text. */
  readonly isFallback: boolean
  /** True for a machine translation that no speaker has checked. */
  readonly isUnchecked: boolean
  /** Who has checked the translation, and when (YYYY-MM-DD); absent where nobody has, and for originals. */
  readonly checked?: { readonly by: string; readonly on: string }
  /** The day of a change of the original that the translation does not follow yet, as YYYY-MM-DD. */
  readonly changedOn?: string
}

/** The language of a text and the state of its translation, without the text. */
export function localeInfoOf({ language, isFallback, isUnchecked, checked, changedOn }: LocaleInfo): LocaleInfo {
  return {
    language,
    isFallback,
    isUnchecked,
    ...(checked !== undefined && { checked }),
    ...(changedOn !== undefined && { changedOn }),
  }
}

/** Whether a text is in the language of its reader because somebody, or a machine, has put it there. */
function isTranslation({ language, isFallback }: LocaleInfo): boolean {
  return language !== BASE_LANGUAGE && !isFallback
}

/**
 * What is known of several texts together: a draft among them makes a draft of all, and a change of one is told with the last
 * day. They are checked where each of them is; the day is then the oldest, and everybody who has checked is named. Texts that
 * are shown in English say nothing.
 * @param language BCP 47 tag of the reader.
 */
export function worstOf(texts: readonly LocaleInfo[], language: string): LocaleInfo {
  const translations = texts.filter(isTranslation)
  const isUnchecked = translations.some((text) => text.isUnchecked)
  const changedOn = translations
    .flatMap((text) => text.changedOn ?? [])
    .sort()
    .at(-1)
  const checks = translations.flatMap(({ checked }) => checked ?? [])
  const [oldest] = checks.map(({ on }) => on).sort()
  const isChecked = oldest !== undefined && checks.length === translations.length
  return {
    language,
    isFallback: false,
    isUnchecked,
    ...(isChecked && { checked: { by: [...new Set(checks.map(({ by }) => by))].join(', '), on: oldest } }),
    ...(changedOn !== undefined && { changedOn }),
  }
}
