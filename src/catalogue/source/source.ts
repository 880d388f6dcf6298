import './types.ts'
import type { Problem } from '../../domain/problem.ts'

/** A document of the dataset, before its fields are validated. */
export interface ContentDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** The parameters of every query of the site. */
export interface QueryParams {
  /** BCP 47 tag. Queries also return the documents in the base language, which replace missing translations. */
  readonly language: string
}

/** A dataset that can be asked for its assets, without its documents. */
export interface AssetSource {
  /** For logs: the kind of source and its location. */
  readonly name: string
  /** Where a document is, for messages: file and line, or its id. */
  whereIs(documentId: string): string
  /** The bytes of an image or file by its Sanity asset id. Throws a ContentError where it is missing. */
  readAsset(assetId: string): Promise<Uint8Array>
  /** A text that is another one as soon as an asset may have other bytes; undefined where only reading it can tell. */
  assetVersion(assetId: string): Promise<string | undefined>
}

/**
 * A dataset as it was when it was read. Each kind of source gives the same documents, so that pages do not depend
 * on it. Only published documents are visible.
 */
export interface ContentSource extends AssetSource {
  /** All published documents. None of them is ever changed. */
  readonly documents: readonly ContentDocument[]
  /** The errors of documents of which there are two versions, where `documents` has the first: it is not to be shown unasked. */
  readonly conflicts?: readonly Problem[]
  /** The path of the folder of the dataset in its git repository, '' for its root; absent where nobody can change it there. */
  readonly pathInRepository?: string | undefined
}
