/** The files of one language, as they are served. */
export interface SearchIndexFiles {
  /** Titles, topics, lay terms, headings and summaries: enough to search. */
  readonly words: Uint8Array
  /** The bodies; fetched when idle, so absent at first. */
  readonly text?: Uint8Array
  /** What results show and are filtered by, as JSON. */
  readonly cards: string
  /** What results are explained by, as JSON; comes after them. */
  readonly details?: string
}
