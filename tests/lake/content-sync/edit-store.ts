import type { JsonObject, LakeDocument } from '../../../sanity-studio/lake/document.ts'
import type { Store } from '../../../sanity-studio/lake/store/store.ts'

let count = 0

/** Writes a state of a document into the store, as an editor's publication would. */
export function write(store: Store, author: string, documentId: string, after: LakeDocument | undefined): void {
  const before = store.byId.get(documentId)
  const id = `tx-${(count += 1)}`
  const change = {
    documentId,
    ...(before && { before }),
    ...(after && { after: { ...after, _rev: id } }),
    mutations: [],
  }
  store.commit({ id, author, at: new Date().toISOString(), changes: [change] })
}

/** Changes fields of a document in the store. */
export function edit(store: Store, documentId: string, fields: JsonObject): void {
  const before = store.byId.get(documentId)
  if (before === undefined) throw new Error(`The test edits ${documentId}, which is not there.`)
  write(store, 'editor', documentId, { ...before, ...fields })
}
