import MiniSearch, { type Options } from 'minisearch'

import type { SearchDocument } from '../../../src/search/model.ts'
import { flatten, type FlatDocument } from './flat-document.ts'
import { foldQuery, foldWords } from './fold-words.ts'

/** Tuned: of the weights that were tried, those that served MiniSearch best; README tells which. */
const BOOST = { title: 4, topics: 1.5, layTerms: 1.5, headings: 2, summary: 1.5, body: 1 } as const

export const MINISEARCH_OPTIONS: Options<FlatDocument> = {
  fields: Object.keys(BOOST),
  storeFields: ['title'],
  tokenize: (text) => [...foldWords(text)],
  processTerm: (term) => term,
  searchOptions: {
    tokenize: (text) => [...foldQuery(text)],
    boost: BOOST,
    prefix: (_, at, terms) => at === terms.length - 1,
    fuzzy: 0.2,
  },
}

/** Indexes documents. */
export function indexMiniSearch(documents: readonly SearchDocument[]): MiniSearch<FlatDocument> {
  const index = new MiniSearch(MINISEARCH_OPTIONS)
  index.addAll(documents.map(flatten))
  return index
}
