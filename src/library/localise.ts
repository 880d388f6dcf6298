import type { LocaleInfo } from '../domain/locale-info.ts'

interface Translatable {
  readonly _id: string
  readonly language: string
  readonly translationOf: string | null
  readonly translationStatus: string | null
}

/** A document in the reader's language: its source document beside its translation. */
export interface Localised<T> {
  /** Has what is the same in every language: slug, numbers, references. */
  readonly source: T
  /** Has the texts: the translation, or the source document where there is none. */
  readonly translation: T
  readonly localeInfo: LocaleInfo
}

/**
 * Pairs every source document with its translation into a language. Source documents are written in English, or in the
 * language itself; a translation without its source document is left out.
 */
export function localise<T extends Translatable>(documents: readonly T[], language: string): readonly Localised<T>[] {
  const translations = new Map(
    documents
      .filter((document) => document.translationOf !== null && document.language === language)
      .map((document) => [document.translationOf, document]),
  )
  return documents
    .filter((document) => document.translationOf === null)
    .map((source) => {
      const translation = translations.get(source._id) ?? source
      return {
        source,
        translation,
        localeInfo: {
          language: translation.language,
          isFallback: translation.language !== language,
          isUnchecked: translation.translationStatus === 'machine-unchecked',
        },
      }
    })
}
