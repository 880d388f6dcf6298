import type { SearchDocument } from '../../../src/search/model.ts'

/** Answers with the ids of documents, the best first. */
export type Search = (words: string) => readonly string[] | Promise<readonly string[]>

/** What is compared: the same documents in, a search out. */
export interface Engine {
  readonly name: string
  readonly open: (documents: readonly SearchDocument[]) => Search
}

/** Of each engine as many results are looked at as a page shows. */
export const RESULTS = 10
