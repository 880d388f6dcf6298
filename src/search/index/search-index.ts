import type { MatchLayTerms } from '../rank/lay-term-match.ts'
import type { PackedLists } from './posting-lists.ts'
import type { Postings } from './postings.ts'
import type { WordList } from './word-list.ts'

/** The words of the documents of one language, with the documents each stands in. */
export interface SearchIndex {
  /** Names the build; files of two builds do not fit together. */
  readonly build: string
  readonly language: string
  /** How many words the title of each document has, each word counted once and without stop words. */
  readonly titleLengths: Uint8Array
  /** Folded words, each known by its place. */
  readonly words: WordList
  /** The documents of each word. */
  readonly postings: Postings
  /** Matches the lay terms of each document with a query. */
  readonly matchLayTerms: MatchLayTerms
  /** By document, its nearest neighbours, with their similarity as the payload; none before the bodies have been loaded. */
  readonly neighboursOf: PackedLists
}
