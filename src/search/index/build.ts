import type { SearchDocument } from '../model.ts'
import { isStopWord } from '../vocabulary/stop-words.ts'
import { encodeBodyPostings, type BodyIndexFile } from './body-index.ts'
import { encodeBodies } from './body-pieces.ts'
import { toDetails } from './card-details.ts'
import { encodeNumbers } from './character-lists.ts'
import { checksum } from './checksum.ts'
import { meanLength, NAMING_FIELDS, occurrenceWeight, wordsIn } from './field-words.ts'
import { INDEX_VERSION } from './index-file.ts'
import { encodeLayTerms } from './lay-terms.ts'
import type { MetadataFile } from './metadata-index.ts'
import { encodeMetadataPostings } from './metadata-postings.ts'
import { encodePostingLists } from './posting-lists.ts'
import { similarDocuments } from './similar-documents.ts'
import { encodeTerms } from './term-dictionary.ts'
import { postBodies, postTerms } from './term-postings.ts'
import { toCards } from './to-cards.ts'

/** The files of the search of one language, as JSON. */
export interface SearchIndexFiles {
  /** Cards, and the terms of titles, topics, lay terms, headings and summaries: enough for the first results. */
  readonly metadata: string
  /** The terms of the bodies, and what results are explained by; absent until it has arrived. */
  readonly bodyIndex?: string
}

/** All files of an index, fresh. */
export interface BuiltIndex extends SearchIndexFiles {
  readonly bodyIndex: string
  /** The bodies themselves, in pieces: name of the file → JSON. */
  readonly bodies: ReadonlyMap<string, string>
}

function titleLength(document: SearchDocument, language: string): number {
  return new Set(wordsIn(document, 'title', language).filter((word) => !isStopWord(word, language))).size
}

/** A term in more than this share of many bodies tells none from another, and its postings are the longest. */
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
 * Builds the search index of one language. The same documents in the same order give the same files; a change to a body
 * leaves the metadata and the pieces of other bodies as they were.
 * Of documents that fit a query equally well, the earlier is found first.
 */
export function buildIndex(documents: readonly SearchDocument[], language: string): BuiltIndex {
  const postings = postTerms(documents, NAMING_FIELDS, language)
  const terms = [...postings.keys()].sort()
  const metadata: Omit<MetadataFile, 'checksum'> & { readonly version: number } = {
    ...{ version: INDEX_VERSION, language },
    ...toCards(documents, language),
    titleLengths: encodeNumbers(documents.map((document) => Math.min(255, titleLength(document, language)))),
    terms: encodeTerms(terms),
    layTerms: encodeLayTerms(documents, terms),
    ...encodeMetadataPostings(terms, postings, documents, language),
  }
  const sum = checksum(JSON.stringify(metadata))
  const inBodies = postBodies(documents, language)
  const average = meanLength(inBodies.lengths)
  const weights = inBodies.lengths.map((length) => occurrenceWeight('body', length, average))
  const bodies = encodeBodies(documents, language)
  const bodyIndex: BodyIndexFile & { readonly version: number } = {
    ...{ version: INDEX_VERSION, metadata: sum },
    ...encodeBodyPostings(terms, weights, withoutCommon(inBodies.postings, documents.length)),
    neighbours: encodePostingLists(similarDocuments(documents, language)),
    details: documents.map(toDetails),
    bodies: [...bodies.keys()],
  }
  return { metadata: JSON.stringify({ ...metadata, checksum: sum }), bodyIndex: JSON.stringify(bodyIndex), bodies }
}
