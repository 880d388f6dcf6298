import { openIndex } from '../../../src/search/open-index.ts'
import { buildIndex } from '../../../src/search/index/build.ts'
import type { LanguageWords, SearchDocument } from '../../../src/search/model.ts'
import type { SearchEngine } from '../../../src/search/engine.ts'

/** A document that is empty but for what a test sets. */
export function makeDocument(known: Partial<SearchDocument>): SearchDocument {
  return {
    ...{ id: 'a', group: 'resource', title: '', topics: [], layTerms: [], headings: [], summary: '', body: '' },
    ...known,
  }
}

/** A language of whose words nothing is known. */
export const NO_WORDS: LanguageWords = {
  ...{ synonyms: '', inflections: '', stopWords: [], stems: '', romanisation: '', variants: '' },
}

/** The search engine of some documents. */
export function makeEngine(documents: readonly Partial<SearchDocument>[], language = 'en'): SearchEngine {
  return openIndex(buildIndex(documents.map(makeDocument), language))
}

/** The ids of the results of a query, the best first. */
export function find(engine: SearchEngine, words: string, limit = 10): readonly string[] {
  return engine.search(words, { limit }).hits.map(({ id }) => id)
}
