/** The language in which a reader gets a text, and whether it is a fallback or an unchecked translation. */
export interface LocaleInfo {
  /** BCP 47 tag of the language in which the text is written. */
  readonly language: string
  /** True where there is no translation into the reader's language, so that she gets the English text. */
  readonly isFallback: boolean
  /** True for a machine translation that no speaker has checked. */
  readonly isUnchecked: boolean
}
