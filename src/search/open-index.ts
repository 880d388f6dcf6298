import type { SearchIndexFiles } from './build-index.ts'
import { createSearch } from './create-search.ts'
import type { SearchDocument } from './search-document.ts'

/** One thing that was found. */
export interface SearchHit {
  readonly id: string
  /** The higher the better; comparable within one search only. */
  readonly score: number
}

export interface SearchOptions {
  /** How many hits at most; all where absent. */
  readonly limit?: number
}

export interface SearchAnswer {
  /** The best first. */
  readonly hits: readonly SearchHit[]
  /** What was probably meant; absent where that is what was typed. */
  readonly suggestion?: string
}

/** The search of one language. */
export interface SearchEngine {
  search(words: string, options?: SearchOptions): SearchAnswer
}

/** Opens the files of an index, in Node and in the browser alike. */
export function openIndex(files: SearchIndexFiles): SearchEngine {
  const { documents }: { documents: readonly SearchDocument[] } = JSON.parse(files.cards)
  const { search, suggest } = createSearch(
    documents.map((document) => ({ ...document, type: 'resource', path: document.id, language: '' })),
  )
  return {
    search: (words, { limit } = {}) => ({
      hits: search(words, limit).map(({ record, score }) => ({ id: record.path, score })),
      suggestion: suggest(words),
    }),
  }
}
