import type { SearchDocument } from './search-document.ts'

/** The files of one language, as they are served. */
export interface SearchIndexFiles {
  /** Titles, topics, lay terms, headings and summaries: enough to search. */
  readonly words: Uint8Array
  /** The bodies; fetched when idle, so absent at first. */
  readonly text?: Uint8Array
  /** Ids, titles, summaries and facets, as JSON. */
  readonly cards: string
}

/** Builds the search index of one language. The same documents give the same bytes. */
export function buildIndex(documents: readonly SearchDocument[], language: string): SearchIndexFiles {
  return { words: new Uint8Array(), text: new Uint8Array(), cards: JSON.stringify({ language, documents }) }
}
