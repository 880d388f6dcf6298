/** The words of the documents of one language, sorted, with the documents each stands in. */
export interface SearchIndex {
  /** Names the build; files of two builds do not fit together. */
  readonly build: string
  readonly language: string
  /** How many words the title of each document has, each word counted once and without stop words. */
  readonly titleLengths: Uint8Array
  /** Folded words, in the order of their UTF-16 units. */
  readonly words: readonly string[]
  /** Where the postings of each word begin; one more than there are words. */
  readonly starts: Uint32Array
  /** The documents of all words, one after the other, each list rising. */
  readonly documents: Uint32Array
  /** How much the word says about the document: from 0 to MOST_IMPACT, plus IN_TITLE. */
  readonly impacts: Uint8Array
}

export const MOST_IMPACT = 127
export const IN_TITLE = 128
