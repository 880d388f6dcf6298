import type { SearchDocument } from '../../../src/search/model.ts'

/** Answers with the ids of documents, the best first. */
export type Search = (words: string) => readonly string[] | Promise<readonly string[]>

/** What is compared: the same documents in, a search out. */
export interface Engine {
  readonly name: string
  /** Above as many it is too slow to be asked hundreds of queries. */
  readonly mostDocuments?: number
  /** So slow that of the known items it is asked for every so many-th only; for all where absent. */
  readonly askedEach?: number
  readonly open: (documents: readonly SearchDocument[]) => Search | Promise<Search>
  /** Gives back what was opened last, where that is more than memory. */
  readonly close?: () => Promise<void>
}

/** Of each engine as many results are looked at as a page shows. */
export const RESULTS = 10
