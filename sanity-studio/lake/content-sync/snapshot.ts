import { isJsonObject } from '../document.ts'
import type { Store } from '../store/store.ts'

/** The hashes of the documents, by id, when content/ and the store last agreed. */
export type Snapshot = ReadonlyMap<string, string>

/** The part of the store that keeps snapshots. */
export type SnapshotStore = Pick<Store, 'setting' | 'saveSettings'>

// The keys are older than the name: the stores on editors' disks have them.
const DOCUMENTS = 'mirror.baseline'
const FILE = 'mirror.file'
const ANNOUNCED = 'mirror.announced'

function toSnapshot(value: unknown): Snapshot {
  const entries = isJsonObject(value) ? Object.entries(value) : []
  return new Map(entries.flatMap(([id, hash]) => (typeof hash === 'string' ? [[id, hash]] : [])))
}

/** The snapshot that the store keeps; undefined where there was no import or export yet. */
export function readSnapshot(store: Pick<SnapshotStore, 'setting'>): Snapshot | undefined {
  const text = store.setting(DOCUMENTS)
  return text === undefined ? undefined : toSnapshot(JSON.parse(text))
}

/** Whether data.ndjson has the bytes that it had at the snapshot. @param fileHash its hash now. */
export function isFileUnchanged(store: Pick<SnapshotStore, 'setting'>, fileHash: string): boolean {
  return store.setting(FILE) === fileHash
}

/** Stores the hashes of the documents in content/, and of data.ndjson as a whole. */
export function saveSnapshot(store: SnapshotStore, snapshot: Snapshot, fileHash: string): void {
  store.saveSettings({ [FILE]: fileHash, [DOCUMENTS]: JSON.stringify(Object.fromEntries(snapshot)), [ANNOUNCED]: '{}' })
}

/**
 * Stores the snapshot of a data.ndjson that is about to replace the one in content/. Where the process dies between that
 * and `saveSnapshot`, the next start would take the save for somebody else's edits, and edits in the Studio since then
 * for conflicts.
 */
export function announceSnapshot(store: SnapshotStore, snapshot: Snapshot, fileHash: string): void {
  store.saveSettings({ [ANNOUNCED]: JSON.stringify({ fileHash, documents: Object.fromEntries(snapshot) }) })
}

/** Completes an announced snapshot whose data.ndjson is in content/. @param fileHash its hash now. */
export function completeAnnounced(store: SnapshotStore, fileHash: string): void {
  const announced: unknown = JSON.parse(store.setting(ANNOUNCED) ?? '{}')
  if (isJsonObject(announced) && announced['fileHash'] === fileHash)
    saveSnapshot(store, toSnapshot(announced['documents']), fileHash)
}
