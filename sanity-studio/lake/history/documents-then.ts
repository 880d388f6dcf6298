import type { LakeDocument } from '../document.ts'
import type { HistoryRange, Store } from '../store/store.ts'

/** When a document is wanted: after a transaction, at a time, or as it last was. */
export type Moment = { readonly revision: string } | { readonly time: string } | 'last'

function rangeUpTo(id: string, moment: Moment): HistoryRange {
  const latest = { documentIds: [id], newestFirst: true, limit: 1 }
  if (moment === 'last') return latest
  return 'revision' in moment ? { ...latest, toTransaction: moment.revision } : { ...latest, toTime: moment.time }
}

/** A document as it was at a moment; undefined where there was none. What is gone now counts as it was last. */
export function documentThen(store: Store, id: string, moment: Moment): LakeDocument | undefined {
  const [transaction] = store.history(rangeUpTo(id, moment))
  const change = transaction?.changes.find(({ documentId }) => documentId === id)
  return change?.after ?? (moment === 'last' ? change?.before : undefined)
}
