/** A word of the index that may stand for one that was typed. */
export interface Expansion {
  /** The place of the word in the index. */
  readonly place: number
  /** How much of the typed word it counts for, up to 1. */
  readonly factor: number
  /** True where it stands for the word only if that was misspelt. */
  readonly isGuess?: boolean
}

/** A word of a query with all that may stand for it. */
export interface QueryWord {
  /** The folded word as it was typed. */
  readonly typed: string
  /** The part of it that this is, where several words were typed as one. */
  readonly part?: string
  readonly expansions: readonly Expansion[]
  /** False for a stop word beside others: it decides only between results that other words have found. */
  readonly isTelling: boolean
  /** True while it is being typed: the last one, without a space behind it. */
  readonly isLast: boolean
  /** False where nothing in the index is that word, a form of it or, of the last word, begins with it. */
  readonly isKnown: boolean
}
