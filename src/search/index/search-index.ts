import type { MatchLayTerms } from '../rank/lay-term-match.ts'
import type { BodyIndex } from './body-index.ts'
import { joinTerms, type IndexTerms } from './index-terms.ts'
import type { MetadataIndex } from './metadata-index.ts'
import { NO_LISTS, type PostingLists } from './posting-lists.ts'
import { createPostings, type Postings } from './postings.ts'
import { NO_TERMS } from './term-dictionary.ts'

/** The terms of the documents of one language, with the documents of each. */
export interface SearchIndex {
  readonly language: string
  /** How many words the title of each document has, each word counted once and without stop words. */
  readonly titleLengths: Uint8Array
  readonly terms: IndexTerms
  /** The documents of each term. */
  readonly postings: Postings
  /** The same with the words of the sentences among the lay terms: for people who type a sentence. */
  readonly postingsOfSentences: Postings
  /** Matches the lay terms of each document with a query. */
  readonly matchLayTerms: MatchLayTerms
  /** By document, its nearest neighbours, with their similarity as the payload; none before the body index has been loaded. */
  readonly neighboursOf: PostingLists
}

/**
 * Joins metadata and body index; the latter may come later. Nothing is decoded here: the postings of a term are when
 * they are asked for.
 */
export function joinIndexes(metadata: MetadataIndex, bodies?: BodyIndex): SearchIndex {
  const { language, titleLengths, matchLayTerms } = metadata
  const terms = joinTerms(metadata.terms, bodies?.terms ?? NO_TERMS)
  const postings = createPostings(metadata, bodies)
  const postingsOfSentences = createPostings(metadata, bodies, true)
  const neighboursOf = bodies?.neighbours ?? NO_LISTS
  return { language, titleLengths, terms, postings, postingsOfSentences, matchLayTerms, neighboursOf }
}
