import type { Wording } from '../domain/wording.ts'

interface Translatable {
  readonly _id: string
  readonly language: string
  readonly translationOf: string | null
  readonly translationStatus: string | null
}

/** One document in the reader's language, beside the original that holds its facts. */
export interface Localised<T> {
  /** Holds what is the same in every language: address, numbers, references. */
  readonly original: T
  /** Holds the words: a translation, or the original where there is none. */
  readonly worded: T
  readonly wording: Wording
}

/**
 * Pairs every original with its translation into a language. Originals are English, or written in
 * the language itself.
 */
export function localise<T extends Translatable>(documents: readonly T[], language: string): readonly Localised<T>[] {
  const translations = new Map(
    documents
      .filter((document) => document.translationOf !== null && document.language === language)
      .map((document) => [document.translationOf, document]),
  )
  return documents
    .filter((document) => document.translationOf === null)
    .map((original) => {
      const worded = translations.get(original._id) ?? original
      return {
        original,
        worded,
        wording: {
          language: worded.language,
          isFallback: worded.language !== language,
          isUnchecked: worded.translationStatus === 'machine-unchecked',
        },
      }
    })
}
