/** Where a fact is said: a page with an address, or the citation of something without one. */
export interface Source {
  readonly publisher: string
  readonly url?: string
  readonly citation?: string
  /** The date on the source, as it is written there, such as “12 Sep 2018” or “undated copy”. */
  readonly dated?: string
}

/** The sources of a fact, and when a person last checked it against them. */
export interface Evidence {
  readonly sources: readonly Source[]
  /** The date that the newest source bears: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly sourceSeen?: string
  /** YYYY-MM-DD on which a person checked the fact at its origin; absent until someone has. */
  readonly lastReviewed?: string
  /** Days for which such a check holds. */
  readonly reviewEveryDays: number
  /** True where something of it was published by somebody who works alone: no second person has read it. */
  readonly isReadByOne?: true
}
