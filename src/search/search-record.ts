export type RecordType = 'resource' | 'sign' | 'helpline' | 'law' | 'organisation' | 'topic' | 'role'

/** One thing that can be found: what search reads and a result shows. Shipped to phones as JSON, so flat and short. */
export interface SearchRecord {
  readonly type: RecordType
  readonly path: string
  readonly title: string
  /** The text below the title; for a sign what it may also be, so that no sign stands alone as proof. */
  readonly summary: string
  /** BCP 47 tag of the language of title and summary. */
  readonly language: string
  readonly kind?: string
  /** Who publishes somebody else's material or runs a helpline; absent for our own texts. */
  readonly publisher?: string
  readonly minutes?: number
  /** BCP 47 tags of the languages the material exists in; absent where that is `language` alone. */
  readonly languages?: readonly string[]
  /** A value of JURISDICTIONS. */
  readonly country?: string
  /** The number of a helpline as people know it, and what a telephone dials. */
  readonly phone?: string
  readonly dial?: string
  /** Titles of topics. */
  readonly topics: readonly string[]
  /** What people type who do not know the official word. */
  readonly layTerms: readonly string[]
  readonly headings: readonly string[]
}
