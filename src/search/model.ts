import type { FacetValues } from '../facets/definitions.ts'

/** The kinds of things that are found. */
export type SearchGroup = 'resource' | 'sign' | 'helpline' | 'law' | 'organisation' | 'topic' | 'role' | 'page'

/** What a result shows and is sorted by, besides its words. All of it may be unknown. */
export interface ResultFacts {
  /** BCP 47 tag of the language of its texts; that of the index where absent. */
  readonly language?: string
  readonly kind?: string
  /** Who publishes somebody else's material or runs a helpline; absent for our own texts. */
  readonly publisher?: string
  readonly minutes?: number
  readonly year?: number
  /** When its facts were seen or checked: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly seen?: string
  /** The number of a helpline as people know it. */
  readonly phone?: string
  /** What it is worth at the same fit as others of its kind; 1 where absent. */
  readonly worth?: number
}

/** One thing that can be found, with all the words by which it is found. Lives in the build; a browser gets its index. */
export interface SearchDocument extends ResultFacts {
  /** Its address from the root: `/guides/risk-map/`, `/signs/#hk-traffic`. */
  readonly id: string
  readonly group: SearchGroup
  readonly title: string
  /** Titles of topics. */
  readonly topics: readonly string[]
  /** What people type who do not know the official word. */
  readonly layTerms: readonly string[]
  /** Lay terms that are not its own but those of its topics and jobs; they count less. */
  readonly inheritedTerms?: readonly string[]
  readonly headings: readonly string[]
  readonly summary: string
  /** All its text without marks, one paragraph a line. */
  readonly body: string
  /** Without a value of a facet it is hidden by every selection in that facet. */
  readonly facets?: FacetValues
}
