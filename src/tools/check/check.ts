import type { AssetSource, ContentDocument } from '../../sanity/source.ts'
import type { ContentSchema } from '../compile-schema.ts'
import type { ContentNode } from './document-tree.ts'

/** All that a check may look at. */
export interface Content {
  readonly source: AssetSource
  /** The published documents, in the order of the dataset. */
  readonly documents: readonly ContentDocument[]
  readonly byId: ReadonlyMap<string, ContentDocument>
  readonly schema: ContentSchema
  /** YYYY-MM-DD; a parameter instead of the clock, so that a check can be repeated. */
  readonly today: string
}

/** What is wrong with a node, and how to fix it: a Problem without its `where`. An error unless it is a warning. */
export interface Violation {
  readonly level?: 'warning'
  readonly what: string
  readonly fix: string
}

/**
 * A check prepares itself once for the whole content, then validates one node after another in document order.
 * What it has seen of earlier nodes may count for later ones.
 */
export type Check = (content: Content) => (node: ContentNode) => Violation | undefined

/** A check that waits for a file or for rules of the schema; undefined for a node that it has nothing to ask about. */
export type AsyncCheck = (content: Content) => (node: ContentNode) => Promise<readonly Violation[]> | undefined
