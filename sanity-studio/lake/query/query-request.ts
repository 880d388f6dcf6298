/** A question to the lake, as it can also be handed to another thread. */
export interface QueryRequest {
  /** GROQ. */
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
  /** As the address bears it: `raw`, `published`, `drafts`, or several in order of precedence, parted by commas. */
  readonly perspective?: string | undefined
  /** The version in the address; it chooses the perspective where none is named. */
  readonly apiVersion: string
  /** What identity() says: the id of the person who asks. */
  readonly identity: string
}
