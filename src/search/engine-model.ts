import type { SearchCard } from './index/cards.ts'
import type { CountOf, FacetSelection } from '../facets/filter.ts'
import type { CreateSimilar } from './query/similar-names.ts'
import type { SearchSort } from './results/sort.ts'

/** One thing that was found. */
export interface SearchHit {
  readonly id: string
  /** The higher the better; comparable within one search only. */
  readonly score: number
  readonly card: SearchCard
  /** What it may have been found by besides; nothing before that has arrived. */
  readonly details: () => ResultDetails
}

/** What a result does not show. */
export interface ResultDetails {
  readonly headings: readonly string[]
  /** Lay terms of its own, as they are written. */
  readonly terms: readonly string[]
}

export interface SearchOptions {
  /** How many hits at most; all where absent. */
  readonly limit?: number
  readonly selection?: FacetSelection
  readonly sort?: SearchSort
}

export interface SearchAnswer {
  /** In the order that was asked for; of a selection without words all that fits it. */
  readonly hits: readonly SearchHit[]
  /** How many of what the words found each value of a facet would leave. */
  readonly countOf: CountOf
  /** The folded words that were looked for, for `highlight`: what was meant, not what was typed. */
  readonly found: ReadonlySet<string>
  /** What was probably meant; absent where that is what was typed. */
  readonly suggestion?: string
  /** True where no word was found, and the hits are merely called like what was typed. */
  readonly isNearest: boolean
}

/** The search of one language. */
export interface SearchEngine {
  /** The ids of all documents, in the order of the index. */
  readonly ids: readonly string[]
  readonly search: (words: string, options?: SearchOptions) => SearchAnswer
  /** Names of topics, jobs and signs that look like what was typed: “did you mean”. */
  readonly similar: (words: string, limit: number) => readonly string[]
  /** Takes in what finds such names; before that there are none. */
  readonly useSimilar: (create: CreateSimilar) => void
  /**
   * Takes in what results are explained by, once it has arrived.
   * @throws IndexError for a file of another build, and for one that was cut.
   */
  readonly addDetails: (details: string) => void
  /**
   * Reads a little of what a search may ask for, so that the first ones are as fast as those that follow.
   * To be called when nothing else is to do.
   * @returns whether there is more.
   */
  readonly prepare: () => boolean
  /**
   * Takes in the bodies, once they have arrived.
   * @throws IndexError for a file of another version or build, and for one that was cut or changed.
   */
  readonly addText: (text: Uint8Array) => void
}
