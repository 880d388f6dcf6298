import type { SearchCard } from './cards.ts'
import type { FacetChoice, FacetCounts } from './facet-filter.ts'
import type { FindSimilar } from './similar-names.ts'
import type { SearchSort } from './sort-cards.ts'

/** One thing that was found. */
export interface SearchHit {
  readonly id: string
  /** The higher the better; comparable within one search only. */
  readonly score: number
  readonly card: SearchCard
}

export interface SearchOptions {
  /** How many hits at most; all where absent. */
  readonly limit?: number
  readonly choice?: FacetChoice
  readonly sort?: SearchSort
}

export interface SearchAnswer {
  /** In the order that was asked for; of a choice without words all that fits it. */
  readonly hits: readonly SearchHit[]
  /** What each value of each facet would show of what the words found. */
  readonly counts: FacetCounts
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
  readonly useSimilar: (create: (cards: readonly SearchCard[]) => FindSimilar) => void
  /**
   * Takes in the bodies, once they have arrived.
   * @throws IndexError for a file of another version or build, and for one that was cut or changed.
   */
  readonly addText: (text: Uint8Array) => void
}
