import { HttpError } from '../http/http-error.ts'
import type { LakeDocument } from '../document.ts'
import type { Change, Store, Transaction } from '../store/store.ts'

/** A change in the history, with the id of the person who made it. */
export interface AuthoredChange extends Change {
  readonly author: string
}

/** A transaction that is about to be stored, and what a guard can look up. */
export interface GuardQuestion {
  readonly author: string
  readonly changes: readonly Change[]
  /** All documents before the transaction, by id. */
  readonly documents: ReadonlyMap<string, LakeDocument>
  /** The last changes of a document, newest first. */
  lastChanges(documentId: string, count: number): readonly AuthoredChange[]
  /** How many people have ever signed in. */
  readonly people: number
}

/**
 * Decides over each transaction that is sent to the API, after the API's own checks.
 * @returns why it is refused and the document that it is about; undefined where it may be stored.
 */
export type Guard = (question: GuardQuestion) => { readonly documentId: string; readonly sentence: string } | undefined

/** Checks a transaction. @throws HttpError 403, in the shape that @sanity/client reads, with the index of the item. */
export type CheckTransaction = (
  transaction: Transaction,
  indexOf: (documentId: string) => number,
  errorType: 'mutationError' | 'actionError',
) => void

/** Makes the check of the transactions of a store. @param people how many have ever signed in. */
export function createCheck(guard: Guard | undefined, store: Store, people: () => number): CheckTransaction {
  if (guard === undefined) return () => undefined
  const lastChanges = (documentId: string, count: number) =>
    store
      .history({ documentIds: [documentId], newestFirst: true, limit: count })
      .flatMap(({ author, changes }) =>
        changes.filter((change) => change.documentId === documentId).map((change) => ({ ...change, author })),
      )
  return ({ author, changes }, indexOf, errorType) => {
    const refusal = guard({ author, changes, documents: store.byId, lastChanges, people: people() })
    if (refusal === undefined) return
    const { documentId, sentence: description } = refusal
    const error = { type: 'permissionDeniedError', description, documentId }
    throw new HttpError(403, description, {
      type: errorType,
      description,
      items: [{ error, index: indexOf(documentId) }],
    })
  }
}
