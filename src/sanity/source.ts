import './types.ts'

/** A document of the dataset, before its fields are validated. */
export interface ContentDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** The parameters of every query of the site. */
export interface QueryParams {
  /** BCP 47 tag. Queries also return the English documents, which replace missing translations. */
  readonly language: string
}

/**
 * Where content comes from. Each source returns the same result for the same query, so that pages do not
 * depend on the source. Only published documents are visible.
 */
export interface ContentSource {
  /** For logs: the kind of source and its location. */
  readonly name: string
  /** Runs one of the site's queries. Throws a ContentError where the content cannot be read. */
  fetch<Query extends keyof SanityQueries>(query: Query, params: QueryParams): Promise<SanityQueries[Query]>
  /** All published documents, for the checks before a build. */
  documents(): Promise<readonly ContentDocument[]>
  /** Where a document is, for messages: file and line, or its id. */
  whereIs(documentId: string): string
  /** The bytes of an image or file by its Sanity asset id. Throws a ContentError where it is missing. */
  readAsset(assetId: string): Promise<Uint8Array>
}
