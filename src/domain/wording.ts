/** In which language a text reaches the reader, and how sure we are of it. */
export interface Wording {
  /** BCP 47 tag of the language the text is written in. */
  readonly language: string
  /** True where the reader's language is not available and English stands in. */
  readonly isFallback: boolean
  /** True for a machine translation that no speaker has checked. */
  readonly isUnchecked: boolean
}
