/** The language in which a reader gets a text, and whether it is a fallback or an unchecked translation. */
export interface LocaleInfo {
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

/** What is known of the language of a text, without the text. */
export function localeInfoOf({ language, isFallback, isUnchecked, checked, changedOn }: LocaleInfo): LocaleInfo {
  return {
    ...{ language, isFallback, isUnchecked },
    ...(checked !== undefined && { checked }),
    ...(changedOn !== undefined && { changedOn }),
  }
}
