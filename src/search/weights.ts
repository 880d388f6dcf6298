import type { SearchGroup } from './model.ts'

/*
 * The weights that order results: what one tunes. How coarsely files keep a worth (`term-frequency-buckets`, `quantised-impacts`), and
 * what is left out or tried first (`index/build`, `resource-document`, `query/parse`, `similar-names`), stands where
 * it is done. ARCHITECTURE.md, “How search ranks”, says how to change one; tests/bench says whether it was an
 * improvement.
 */

/**
 * How much a word counts in each field, and how much a long field is held against it (BM25F: Zaragoza
 * et al. 2004).
 */
export const FIELDS = {
  title: { weight: 7.42, length: 0.73 },
  topics: { weight: 1.5, length: 0.2 },
  layTerms: { weight: 4.22, length: 0.32 },
  inheritedTerms: { weight: 0.29, length: 0.2 },
  headings: { weight: 4.7, length: 0.22 },
  summary: { weight: 1.48, length: 0.25 },
  body: { weight: 0.95, length: 0.21 },
} as const

export type FieldName = keyof typeof FIELDS

/** How much of a word counts where the text has not the word itself but … */
export const FACTORS = {
  /** … another form of it: “passports” for “passport”. */
  form: 0.7,
  /** … a word that means nearly the same: “child” for “kid”. */
  synonym: 0.65,
  /** … a word that begins with it, while it is typed: from `prefix` where nearly all is there, down to `stub`. */
  prefix: 0.44,
  stub: 0.35,
  /** … one that differs by one letter, or by two. */
  oneEdit: 0.9,
  twoEdits: 0.5,
  /** … both with another first letter: people seldom miss that. */
  otherFirstLetter: 0.8,
  /** … one that begins with something like it, while it is typed. */
  misspeltPrefix: 0.6,
  /** … two words that were typed as one, or one that was typed as two. */
  glued: 1,
} as const

export const RANKING = {
  /** How soon more of the same word stops counting (k1 of BM25). */
  saturation: 2.2,
  /** A guess at a word that nobody knows tells at most so many times as much as the most telling known one. */
  guess: 1.7,
  /** A stop word only decides between results that other words have found. */
  stopWord: 0.34,
  /** A lay term that is the query, such as “who do I call”, adds so much of what all words of the query weigh. */
  layTerm: 0.45,
  /** A result with all the words counts 1, with none of them this. */
  leastCoverage: 0.85,
  /** A word covers the query wholly from this impact on; a mere mention in a long text covers less. */
  fullCover: 0.35,
  /** A result whose title is the query, and nothing else, counts so much more. */
  titleBonus: 0.53,
  /** Below this share of the best score a result merely shares a common word with the query. */
  worstShare: 0.1,
} as const

/** What is like what; for the build alone. */
export const LIKENESS = {
  /** So many are kept of each document. */
  most: 10,
  /** Words in a larger share of the documents make none like another, nor words in more than so many. */
  commonest: 0.1,
  mostSharing: 100,
} as const

/** How the best results lift those that say nearly the same in other words. */
export const LENDING = {
  /** The likeness of two documents that say the same. */
  levels: 15,
  /** So many of the best results lend … */
  lenders: 3,
  /** … so much of their score to one that were wholly like them, … */
  share: 0.4,
  /** … and lift none above this share of their own. */
  ceiling: 0.98,
} as const

/** What the helplines are worth that the hub itself tells people to call. */
export const MAIN_HELPLINE_WORTH = 1.5

/** What kinds of documents are worth at the same fit; all others 1. */
export const GROUP_WORTH: Readonly<Partial<Record<SearchGroup, number>>> = {
  helpline: 0.99,
  law: 0.95,
  organisation: 0.89,
  page: 1.06,
  role: 0.97,
  sign: 0.92,
  topic: 1.06,
}
