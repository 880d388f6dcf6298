import type { Content } from '../../library/index.ts'
import { documentsOf } from '../../search/documents/documents-of.ts'
import { setSearchFiles } from '../../search/search-files.ts'
import { IndexWorker } from './index-worker.ts'

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
  const indexes = await Promise.all(
    content.languages.map(async (language) => ({
      language,
      files: await worker.index(language, documentsOf(content.library(language))),
    })),
  )
  return {
    use() {
      for (const { language, files } of indexes) setSearchFiles(language, files)
    },
  }
}
