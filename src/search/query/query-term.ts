/** A term of the index that may match a word of the query. */
export interface Expansion {
  readonly termId: number
  /** How much of a match of the typed word this one counts for, up to 1. */
  readonly weight: number
  /** True where it matches the word only if that was misspelt. */
  readonly isRespelling?: boolean
}

/** A word of a query with its expansions. */
export interface QueryTerm {
  /** The normalised word as it was typed. */
  readonly typed: string
  /** The part of it that this term is for, where several words were typed as one. */
  readonly part?: string
  readonly expansions: readonly Expansion[]
  /** False for a stop word beside other words: it only decides between documents that those have found. */
  readonly isInformative: boolean
  /** True while the word is being typed: it is the last one, without a space behind it. */
  readonly isLast: boolean
  /** False where no term of the index is the word, a form or a synonym of it, or, of the last word, begins with it. */
  readonly isKnown: boolean
}

/** The words of a query that find documents, in their order: all but the stop words beside them. */
export function informativeTerms(query: readonly QueryTerm[]): readonly QueryTerm[] {
  return query.filter(({ isInformative }) => isInformative)
}
