import { checksum } from './checksum.ts'
import { meanLength, NAMING_FIELDS, wordsIn, worthOf } from './field-words.ts'
import { similarDocuments } from './similar-documents.ts'
import { encodeNames } from './names-file.ts'
import { postBodies } from './post-bodies.ts'
import { postWords } from './post-words.ts'
import type { SearchDocument } from '../model.ts'
import { toDetails } from './card-details.ts'
import { toCards } from './to-cards.ts'
import type { SearchIndexFiles } from '../search-files.ts'
import { encodeTexts } from './body-index.ts'
import { isStopWord } from '../vocabulary/stop-words.ts'

export type { SearchIndexFiles } from '../search-files.ts'

/** All files of an index, fresh. */
export interface BuiltIndex extends SearchIndexFiles {
  readonly words: Uint8Array<ArrayBuffer>
  readonly text: Uint8Array<ArrayBuffer>
  readonly details: string
}

function titleLength(document: SearchDocument, language: string): number {
  return new Set(wordsIn(document, 'title', language).filter((word) => !isStopWord(word, language))).size
}

/** A word in more than this share of many bodies tells none from another, and its postings are the longest. */
const TOO_COMMON = 0.5
const MANY = 50

function withoutCommon<List extends { readonly length: number }>(
  postings: ReadonlyMap<string, List>,
  documents: number,
): ReadonlyMap<string, List> {
  const most = Math.max(MANY, TOO_COMMON * documents)
  return new Map([...postings].filter(([, { length }]) => length <= most))
}

/**
 * The files of a build that are searched bear one name, by which the browser knows that they belong together:
 * that of the documents, and of the words that the code made of them, by whose places the files name words.
 * Made document by document: as one text they would take as much memory as all that was read for them.
 */
function nameBuild(documents: readonly SearchDocument[], language: string, words: readonly string[]): string {
  const utf8 = new TextEncoder()
  const sums = Uint32Array.from([[language, words], ...documents], (part) =>
    checksum(utf8.encode(JSON.stringify(part))),
  )
  return checksum(new Uint8Array(sums.buffer)).toString(36)
}

/**
 * Builds the search index of one language. The same documents in the same order give the same bytes.
 * Of documents that fit a query equally well, the earlier is found first.
 */
export function buildIndex(documents: readonly SearchDocument[], language: string): BuiltIndex {
  const titleLengths = documents.map((document) => titleLength(document, language))
  const names = postWords(documents, NAMING_FIELDS, language)
  const words = [...names.keys()].sort()
  const build = nameBuild(documents, language, words)
  const bodies = postBodies(documents, language)
  const average = meanLength(bodies.lengths)
  return {
    words: encodeNames({ build, language, titleLengths }, documents, words, names),
    text: encodeTexts(
      build,
      words,
      bodies.lengths.map((length) => worthOf('body', length, average)),
      withoutCommon(bodies.postings, documents.length),
      similarDocuments(documents, language),
    ),
    cards: JSON.stringify(toCards(documents, build, language)),
    details: JSON.stringify(toDetails(documents, build)),
  }
}
