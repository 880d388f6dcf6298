import type { JsonObject, LakeDocument } from '../document.ts'
import { HttpError } from '../http/http-error.ts'
import type { Change, Store } from '../store/store.ts'
import type { StoredWrite } from '../store/write-log.ts'
import { transactionIdFor } from './check-ids.ts'
import { findRepeatedKey } from './check-keys.ts'
import type { CheckTransaction } from './guard.ts'
import { MutationError } from './mutation-error.ts'
import { findBrokenReference } from './references.ts'
import { findRefusedRepeat, findRepeated, type Write } from './repeated-write.ts'
import { WorkingSet } from './working-set.ts'

/** How the items of a request are applied. */
export interface TransactOptions {
  /** The id that the request gives, if any; it becomes the revision of all documents that are written. */
  readonly transactionId: unknown
  /** The id of the person. */
  readonly author: string
  /** The request itself, by which it is recognised when it is sent again. */
  readonly write: Write
  /** Checks everything and writes nothing. */
  readonly isDryRun: boolean
  readonly errorType: 'mutationError' | 'actionError'
  /** Decides, after all other checks, whether the transaction may be stored. */
  readonly check: CheckTransaction
}

/** The answer to a request. */
export interface Outcome {
  readonly transactionId: string
  readonly results: readonly JsonObject[]
  /** A document as the transaction left it, or as it was before it was deleted. */
  readonly documentOf: (id: string) => LakeDocument | undefined
}

/** Runs a step of a request, and gives the error that refuses an item its index. */
export function withItemIndex<T>(step: () => T, errorType: TransactOptions['errorType'], index: () => number): T {
  try {
    return step()
  } catch (error) {
    throw error instanceof MutationError ? error.toHttpError(errorType, index()) : error
  }
}

function outcomeOf(
  store: Store,
  transactionId: string,
  results: readonly JsonObject[],
  changes: readonly Change[],
): Outcome {
  const touched = new Map(changes.map(({ documentId, before, after }) => [documentId, after ?? before]))
  return { transactionId, results, documentOf: (id) => touched.get(id) ?? store.byId.get(id) }
}

/** Answers a request as its first sending was answered, or should have been. */
function answerAgain(store: Store, write: Write, { transactionId, results }: StoredWrite): Outcome {
  write.onAnswered(() => store.noteAnswered(transactionId))
  return outcomeOf(store, transactionId, results, store.transaction(transactionId)?.changes ?? [])
}

function checkKeys(set: WorkingSet, errorType: TransactOptions['errorType']): void {
  for (const change of set.changes()) {
    const refusal = findRepeatedKey(change)
    if (refusal !== undefined) throw refusal.toHttpError(errorType, set.indexOf(change.documentId))
  }
}

/** @throws HttpError where an item is refused, with its index; and what `Store.commit` throws. */
function apply<T>(store: Store, options: TransactOptions, items: readonly T[], applyItem: ApplyItem<T>): Outcome {
  const { author, write, isDryRun, errorType, check } = options
  const at = new Date().toISOString()
  const transactionId = () => transactionIdFor(options.transactionId)
  const id = withItemIndex(transactionId, errorType, () => 0)
  const set = new WorkingSet(store, id, at)
  const applyAll = () =>
    [...items.entries()].flatMap(([index, item]) => {
      set.index = index
      return applyItem(set, item, index)
    })
  const results = withItemIndex(applyAll, errorType, () => set.index)
  const broken = findBrokenReference(set)
  if (broken !== undefined) throw broken.error.toHttpError(errorType, broken.index)
  checkKeys(set, errorType)
  const changes = set.changes()
  check({ id, author, at, changes }, (documentId) => set.indexOf(documentId), errorType)
  if (!isDryRun && changes.length > 0) {
    const { session, content } = write
    store.commit({ id, author, at, changes }, { session, content, results })
    write.onAnswered(() => store.noteAnswered(id))
  }
  return outcomeOf(store, id, results, changes)
}

/** Applies one item of a request, and returns what is said of it in the answer. */
type ApplyItem<T> = (set: WorkingSet, item: T, index: number) => readonly JsonObject[]

/**
 * Applies all items of a request as one transaction, or none of them. The same request sent again changes nothing and is
 * answered as at the first time (`repeated-write.ts`).
 * @throws HttpError where an item is refused, with its index; what `check` throws; and what `Store.commit` throws.
 */
export function transact<T>(
  store: Store,
  options: TransactOptions,
  items: readonly T[],
  applyItem: ApplyItem<T>,
): Outcome {
  const { write, transactionId, isDryRun } = options
  const repeated = isDryRun ? undefined : findRepeated(store, write, transactionId)
  if (repeated !== undefined) return answerAgain(store, write, repeated)
  try {
    return apply(store, options, items, applyItem)
  } catch (error) {
    const first = error instanceof HttpError && error.status < 500 ? findRefusedRepeat(store, write) : undefined
    if (first === undefined) throw error
    return answerAgain(store, write, first)
  }
}
