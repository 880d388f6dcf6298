import type { Store, Transaction } from '../store/store.ts'
import { findBrokenReference } from './check-references.ts'
import { transactionIdFor } from './check-id.ts'
import { ItemFault } from './mutation-fault.ts'
import { WorkingSet } from './working-set.ts'

/** How a request wants its items done. */
export interface TransactOptions {
  /** As the request gives it, if it does; it becomes the revision of all that is written. */
  readonly transactionId: unknown
  readonly author: string
  /** Checks all and writes nothing. */
  readonly isDryRun: boolean
  readonly errorType: 'mutationError' | 'actionError'
}

function orFault<T>(act: () => T, errorType: TransactOptions['errorType'], index: () => number): T {
  try {
    return act()
  } catch (error) {
    throw error instanceof ItemFault ? error.toFault(errorType, index()) : error
  }
}

/**
 * Does all items of a request as one transaction, or none of them.
 * @returns the transaction, written unless it is a dry run or changes nothing; and the documents as it leaves them.
 * @throws LakeFault where an item is refused, with its index; and what `Store.commit` throws.
 */
export function transact<T>(
  store: Store,
  options: TransactOptions,
  items: readonly T[],
  apply: (set: WorkingSet, item: T, index: number) => void,
): { readonly transaction: Transaction; readonly set: WorkingSet } {
  const { author, isDryRun, errorType } = options
  const at = new Date().toISOString()
  const id = orFault(
    () => transactionIdFor(options.transactionId),
    errorType,
    () => 0,
  )
  const set = new WorkingSet(store, id, at)
  orFault(
    () => {
      for (const [index, item] of items.entries()) {
        set.index = index
        apply(set, item, index)
      }
    },
    errorType,
    () => set.index,
  )
  const broken = findBrokenReference(set)
  if (broken !== undefined) throw broken.fault.toFault(errorType, broken.index)
  const transaction: Transaction = { id, author, at, changes: set.changes() }
  if (!isDryRun && transaction.changes.length > 0) store.commit(transaction)
  return { transaction, set }
}
