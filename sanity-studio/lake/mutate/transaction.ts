import type { Store, Transaction } from '../store/store.ts'
import { transactionIdFor } from './check-ids.ts'
import { MutationError } from './mutation-error.ts'
import { findBrokenReference } from './references.ts'
import { WorkingSet } from './working-set.ts'

/** How the items of a request are applied. */
export interface TransactOptions {
  /** The id that the request gives, if any; it becomes the revision of all documents that are written. */
  readonly transactionId: unknown
  /** The id of the person. */
  readonly author: string
  /** Checks everything and writes nothing. */
  readonly isDryRun: boolean
  readonly errorType: 'mutationError' | 'actionError'
}

/** Runs a step of a request, and gives the error that refuses an item its index. */
export function withItemIndex<T>(step: () => T, errorType: TransactOptions['errorType'], index: () => number): T {
  try {
    return step()
  } catch (error) {
    throw error instanceof MutationError ? error.toHttpError(errorType, index()) : error
  }
}

/**
 * Applies all items of a request as one transaction, or none of them.
 * @returns the transaction, stored unless it is a dry run or changes nothing; and the documents as it leaves them.
 * @throws HttpError where an item is refused, with its index; and what `Store.commit` throws.
 */
export function transact<T>(
  store: Store,
  options: TransactOptions,
  items: readonly T[],
  apply: (set: WorkingSet, item: T, index: number) => void,
): { readonly transaction: Transaction; readonly set: WorkingSet } {
  const { author, isDryRun, errorType } = options
  const at = new Date().toISOString()
  const transactionId = () => transactionIdFor(options.transactionId)
  const id = withItemIndex(transactionId, errorType, () => 0)
  const set = new WorkingSet(store, id, at)
  const applyAll = () => {
    for (const [index, item] of items.entries()) {
      set.index = index
      apply(set, item, index)
    }
  }
  withItemIndex(applyAll, errorType, () => set.index)
  const broken = findBrokenReference(set)
  if (broken !== undefined) throw broken.error.toHttpError(errorType, broken.index)
  const transaction: Transaction = { id, author, at, changes: set.changes() }
  if (!isDryRun && transaction.changes.length > 0) store.commit(transaction)
  return { transaction, set }
}
