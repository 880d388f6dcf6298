import { HttpError } from '../http/http-error.ts'
import type { LakeDocument } from '../document.ts'
import type { Change, Store, Transaction } from '../store/store.ts'

/** A transaction that is about to be stored, and what a guard can look up. */
export interface GuardQuestion {
  readonly author: string
  readonly changes: readonly Change[]
  /** All documents before the transaction, by id. */
  readonly documents: ReadonlyMap<string, LakeDocument>
  /** The transactions that touched documents, the newest first; read as they are asked for. */
  newestFirst(documentIds: readonly string[]): Iterable<Transaction>
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

/** How many transactions are read at first, and at most: mostly the first few are enough. */
const FIRST_READ = 10
const LARGEST_READ = 1000

function* readNewestFirst(store: Store, documentIds: readonly string[]): Generator<Transaction> {
  let seen: string | undefined
  for (let limit = FIRST_READ; ; limit = Math.min(limit * 10, LARGEST_READ)) {
    const read = store.history({
      documentIds,
      newestFirst: true,
      limit,
      ...(seen !== undefined && { toTransaction: seen }),
    })
    // Each reading begins with the last transaction of the one before.
    yield* read.filter(({ id }) => id !== seen)
    if (read.length < limit) return
    seen = read.at(-1)?.id
  }
}

/** Makes the check of the transactions of a store. @param people how many have ever signed in. */
export function createCheck(guard: Guard | undefined, store: Store, people: () => number): CheckTransaction {
  if (guard === undefined) return () => undefined
  const newestFirst = (documentIds: readonly string[]) => readNewestFirst(store, documentIds)
  return ({ author, changes }, indexOf, errorType) => {
    const refusal = guard({ author, changes, documents: store.byId, newestFirst, people: people() })
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
