import type { SearchRecord } from './search-record.ts'

/** One thing that was found. */
export interface SearchResult {
  readonly record: SearchRecord
  /** The higher the better; comparable within one search only. */
  readonly score: number
  /** The words it was found by, repaired and stemmed, for `highlight`; none where it is a mere guess. */
  readonly words: readonly string[]
}
