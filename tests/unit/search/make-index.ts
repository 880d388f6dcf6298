import { buildIndex } from '../../../src/search/build-index.ts'
import { decodeIndex } from '../../../src/search/decode-index.ts'
import { joinIndexes } from '../../../src/search/join-indexes.ts'
import type { SearchDocument } from '../../../src/search/search-document.ts'
import type { SearchIndex } from '../../../src/search/search-index.ts'
import { makeDocument } from './make-document.ts'

/** The index of some documents, as the browser holds it. */
export function makeIndex(documents: readonly Partial<SearchDocument>[], language = 'en'): SearchIndex {
  const { words, text } = buildIndex(documents.map(makeDocument), language)
  return joinIndexes(decodeIndex(words, 'words'), decodeIndex(text, 'text'))
}
