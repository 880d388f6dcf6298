import type { LakeDocument } from '../document.ts'
import type { Store, Transaction } from '../store/store.ts'
import type { WaitingDocument } from './conflict.ts'
import { hashOfDocument } from '../content-folder/content-document.ts'

/** More transactions than a document gets between two saves. */
const MAX_TRANSACTIONS = 500

/** The last transaction that touched a document in the store; undefined where none did. */
export function lastChangeOf(store: Pick<Store, 'history'>, id: string): Transaction | undefined {
  return store.history({ documentIds: [id], newestFirst: true, limit: 1 })[0]
}

/** The state of a waiting document when both sides were last the same; undefined where the history does not have it. */
export function stateBefore(
  store: Pick<Store, 'history'>,
  { id, before }: Pick<WaitingDocument, 'id' | 'before'>,
): LakeDocument | undefined {
  if (before === undefined) return undefined
  for (const { changes } of store.history({ documentIds: [id], newestFirst: true, limit: MAX_TRANSACTIONS })) {
    const state = changes.find(({ documentId }) => documentId === id)?.after
    if (state !== undefined && hashOfDocument(state) === before) return state
  }
  return undefined
}
