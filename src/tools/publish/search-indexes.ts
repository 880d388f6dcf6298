import type { Content } from '../../catalogue/index.ts'
import { documentsElsewhere, documentsOf } from '../../search/documents/documents-of.ts'
import { forgetDocuments } from '../../search/documents/remember-document.ts'
import { buildOtherLanguages } from '../../search/languages/build.ts'
import { addElsewhere, addOtherLanguages, setSearchFiles } from '../../search/search-files.ts'
import { IndexWorker } from './index-worker.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'

/** The search of every language of a content, indexed but not yet shown. */
export interface SearchIndexes {
  /** Makes the pages of this process ask for these from now on. */
  readonly use: () => void
}

/** One for the process: it remembers the words of every document, so that the next index costs what changed. */
const worker = new IndexWorker()

/**
 * Indexes the search of every language beside everything else, English first.
 * @throws what building an index throws.
 */
export async function indexSearch(content: Content): Promise<SearchIndexes> {
  const documents = new Map(content.languages.map((language) => [language, documentsOf(content.library(language))]))
  const elsewhere = (language: string) => documentsElsewhere(content.library(language))
  const originals = elsewhere(BASE_LANGUAGE)
  const indexes = await Promise.all(
    [...documents].map(async ([language, own]) => {
      const files = await worker.index(language, own)
      const ofOriginal = language === BASE_LANGUAGE ? [] : originals
      return [language, addElsewhere(files, language, elsewhere(language), ofOriginal)] as const
    }),
  )
  const others = buildOtherLanguages([...documents].map(([language, own]) => ({ language, documents: own })))
  const files = addOtherLanguages(new Map(indexes), others)
  return {
    use() {
      for (const [language, own] of files) setSearchFiles(language, own)
    },
  }
}

/** Ends the thread and forgets the documents: both are remembered for the next index only. */
export function stopIndexing(): Promise<void> {
  forgetDocuments()
  return worker.stop()
}
