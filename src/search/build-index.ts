import { checksum } from './checksum.ts'
import { encodeIndex } from './encode-index.ts'
import { NAMING_FIELDS, wordsIn } from './field-words.ts'
import { postWords } from './post-words.ts'
import type { SearchDocument } from './search-document.ts'
import { toCards } from './cards.ts'
import type { SearchIndexFiles } from './search-files.ts'
import { isStopWord } from './stop-words.ts'

export type { SearchIndexFiles } from './search-files.ts'

/** All files of an index, fresh. */
export interface BuiltIndex extends SearchIndexFiles {
  readonly words: Uint8Array<ArrayBuffer>
  readonly text: Uint8Array<ArrayBuffer>
}

function titleLength(document: SearchDocument, language: string): number {
  return new Set(wordsIn(document, 'title', language).filter((word) => !isStopWord(word, language))).size
}

/**
 * Builds the search index of one language. The same documents in the same order give the same bytes.
 * Of documents that fit a query equally well, the earlier is found first.
 */
export function buildIndex(documents: readonly SearchDocument[], language: string): BuiltIndex {
  // All files of a build bear one name, by which the browser knows that they belong together.
  const build = checksum(new TextEncoder().encode(JSON.stringify(documents))).toString(36)
  const titleLengths = documents.map((document) => titleLength(document, language))
  const head = { build, language, titleLengths }
  return {
    words: encodeIndex({ ...head, part: 'words', postings: postWords(documents, NAMING_FIELDS, language) }),
    text: encodeIndex({ ...head, part: 'text', postings: postWords(documents, ['body'], language) }),
    cards: JSON.stringify(toCards(documents, build, language)),
  }
}
