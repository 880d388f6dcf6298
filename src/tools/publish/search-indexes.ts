import type { Content } from '../../catalogue/index.ts'
import { documentsElsewhere, documentsOf } from '../../search/documents/documents-of.ts'
import { forgetDocuments } from '../../search/documents/remember-document.ts'
import { buildOtherLanguages, toFindable, type FindableLanguage } from '../../search/languages/build.ts'
import { addElsewhere, addOtherLanguages, setSearchFiles, type SearchFiles } from '../../search/search-files.ts'
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
 * @param isLast nothing is indexed after it: nothing is remembered then, and few documents are in memory at a time.
 * @throws what building an index throws.
 */
export async function indexSearch(content: Content, isLast = false): Promise<SearchIndexes> {
  const elsewhere = (language: string) => documentsElsewhere(content.library(language))
  const originals = elsewhere(BASE_LANGUAGE)
  const indexes = new Map<string, SearchFiles>()
  const findable: FindableLanguage[] = []
  for (const language of content.languages) {
    const documents = documentsOf(content.library(language))
    findable.push(toFindable(language, documents))
    const files = await worker.index(language, documents)
    const ofOriginal = language === BASE_LANGUAGE ? [] : originals
    indexes.set(language, addElsewhere(files, language, elsewhere(language), ofOriginal))
    if (!isLast) continue
    worker.forget(language)
    forgetDocuments()
  }
  if (isLast) await worker.stop()
  const files = addOtherLanguages(indexes, buildOtherLanguages(findable))
  return {
    use() {
      for (const [language, own] of files) setSearchFiles(language, own)
    },
  }
}
