/** The kinds of things that are found, in the order in which their groups are offered. */
export const SEARCH_GROUPS = [
  'resource',
  'sign',
  'helpline',
  'law',
  'organisation',
  'topic',
  'role',
  'step',
  'page',
] as const

export type SearchGroup = (typeof SEARCH_GROUPS)[number]

/** One thing that can be found, with all the words by which it is found. Lives in the build; a browser gets its index. */
export interface SearchDocument {
  readonly id: string
  readonly group: SearchGroup
  readonly title: string
  /** Titles of topics. */
  readonly topics: readonly string[]
  /** What people type who do not know the official word: its own, and those of its topics and jobs. */
  readonly layTerms: readonly string[]
  readonly headings: readonly string[]
  readonly summary: string
  /** All its text without marks, one paragraph a line. */
  readonly body: string
  /** Facet → values: `{ kind: ['guide'], topic: ['training'] }`. What has no facets is hidden by every filter. */
  readonly facets?: Readonly<Record<string, readonly string[]>>
}
