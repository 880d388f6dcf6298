import type { JsonObject } from '../document.ts'

/** Which documents a delete or a patch is about. */
export type Selection =
  { readonly id: string } | { readonly query: string; readonly params: Readonly<Record<string, unknown>> }

/** How a document is written whole. */
export type CreateKind = 'create' | 'createIfNotExists' | 'createOrReplace'

/** One mutation as the API takes it, checked. */
export type Mutation =
  | { readonly kind: CreateKind; readonly document: JsonObject }
  | { readonly kind: 'delete'; readonly selection: Selection }
  | {
      readonly kind: 'patch'
      readonly selection: Selection
      readonly ifRevision: string | undefined
      /** The operations alone: set, unset, insert and so on. */
      readonly operations: JsonObject
    }

/** What became of one document by one mutation: an item of the API's `results`. */
export interface MutationResult {
  readonly id: string
  readonly operation: 'create' | 'update' | 'delete' | 'none'
}
