import type { LocaleInfo, TextVersion } from '../domain/locale-info.ts'
import type { TranslationNote } from './translations.ts'

/** A row of any type that may be a translation. */
export interface Translatable {
  readonly _id: string
  readonly language: string
  readonly translationOf: string | null
}

/** A document in the reader's language: its source document beside its translation. */
export interface Localised<T> {
  /** Has what is the same in every language: slug, numbers, references. */
  readonly source: T
  /** Has the texts: the translation, or the source document where there is none. */
  readonly translation: T
  readonly localeInfo: LocaleInfo
  /** That of the translation; absent for what has no page. */
  readonly version?: TextVersion
}

/**
 * Pairs every source document with its translation into a language. Source documents are written in English, or in the
 * language itself; a translation without its source document is left out.
 * @param noteOf what readers are told of a translation.
 * @param versionOf that of a document, by its id.
 */
export function localise<T extends Translatable>(
  documents: readonly T[],
  language: string,
  noteOf: (originalId: string, translationId: string) => TranslationNote,
  versionOf?: (id: string) => TextVersion | undefined,
): readonly Localised<T>[] {
  const translations = new Map(
    documents
      .filter((document) => document.translationOf !== null && document.language === language)
      .map((document) => [document.translationOf, document]),
  )
  return documents
    .filter((document) => document.translationOf === null)
    .map((source) => {
      const translation = translations.get(source._id)
      const written = (translation ?? source).language
      const shared = { language: written, isFallback: written !== language }
      const version = versionOf?.((translation ?? source)._id)
      return {
        source,
        translation: translation ?? source,
        ...(version !== undefined && { version }),
        localeInfo:
          translation === undefined
            ? { ...shared, isUnchecked: false }
            : { ...shared, ...noteOf(source._id, translation._id) },
      }
    })
}

/** Documents that are not translated, each as it is written, in the form of those that are. */
export function asWritten<T extends Pick<Translatable, 'language'>>(documents: readonly T[]): readonly Localised<T>[] {
  return documents.map((source) => ({
    ...{ source, translation: source },
    localeInfo: { language: source.language, isFallback: false, isUnchecked: false },
  }))
}
