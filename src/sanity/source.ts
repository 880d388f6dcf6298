import './types.ts'

/** A document as the dataset holds it, before anything is known about its shape. */
export interface ContentDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** What every query of the site is asked with. */
export interface QueryParams {
  /** BCP 47 tag; English documents come along to fall back on. */
  readonly language: string
}

/**
 * Where content comes from. The same GROQ gives the same answer from each source, so that pages
 * cannot tell them apart. Only published documents are ever visible.
 */
export interface ContentSource {
  /** For the log: which source it is and where. */
  readonly name: string
  /** Answers one of the site's queries. Throws a ContentError where the content cannot be read. */
  fetch<Query extends keyof SanityQueries>(query: Query, params: QueryParams): Promise<SanityQueries[Query]>
  /** All published documents, as they are. For the checks before a build. */
  documents(): Promise<readonly ContentDocument[]>
  /** Where a document stands, for messages: file and line, or its id. */
  whereIs(documentId: string): string
  /** The bytes of an image or file by its Sanity asset id. Throws a ContentError if there are none. */
  readAsset(assetId: string): Promise<Uint8Array>
}
