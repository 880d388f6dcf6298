import { isJsonObject } from '../document.ts'
import type { Store } from '../store/store.ts'

/** The hashes of the documents, by id, when content/ and the store last agreed on each. */
export type Snapshot = ReadonlyMap<string, string>

/** The part of the store that keeps snapshots. */
export type SnapshotStore = Pick<Store, 'setting' | 'saveSettings'>

/** A data.ndjson as it was read or written. */
export interface DataFileState {
  /** The hash of its bytes. */
  readonly fileHash: string
  /** Whether documents in it wait for a person: then both sides are compared again, though the file is the same. */
  readonly hasWaiting: boolean
}

// The keys are older than the name: the stores on editors' disks have them.
const DOCUMENTS = 'mirror.baseline'
const FILE = 'mirror.file'
const ANNOUNCED = 'mirror.announced'
const WAITING = 'mirror.waiting'

function toSnapshot(value: unknown): Snapshot {
  const entries = isJsonObject(value) ? Object.entries(value) : []
  return new Map(entries.flatMap(([id, hash]) => (typeof hash === 'string' ? [[id, hash]] : [])))
}

/** The snapshot that the store keeps; undefined where there was no import or export yet. */
export function readSnapshot(store: Pick<SnapshotStore, 'setting'>): Snapshot | undefined {
  const text = store.setting(DOCUMENTS)
  return text === undefined ? undefined : toSnapshot(JSON.parse(text))
}

/** Whether data.ndjson has the bytes that it had at the snapshot, and nothing in it waits. @param fileHash its hash now. */
export function isFileUnchanged(store: Pick<SnapshotStore, 'setting'>, fileHash: string): boolean {
  return store.setting(FILE) === fileHash && store.setting(WAITING) !== 'true'
}

/** Stores the hashes of the documents on which both sides agree, and the state of data.ndjson. */
export function saveSnapshot(store: SnapshotStore, snapshot: Snapshot, { fileHash, hasWaiting }: DataFileState): void {
  store.saveSettings({
    [FILE]: fileHash,
    [DOCUMENTS]: JSON.stringify(Object.fromEntries(snapshot)),
    [WAITING]: String(hasWaiting),
    [ANNOUNCED]: '{}',
  })
}

/**
 * Stores that the sides agree on one document of content/, which the store is free to replace from now on.
 * @param hash of its line in content/; undefined where that has none.
 */
export function agreeOn(store: SnapshotStore, id: string, hash: string | undefined): void {
  const snapshot = new Map(readSnapshot(store))
  if (hash === undefined) snapshot.delete(id)
  else snapshot.set(id, hash)
  store.saveSettings({ [DOCUMENTS]: JSON.stringify(Object.fromEntries(snapshot)) })
}

/**
 * Stores the snapshot of a data.ndjson that is about to replace the one in content/. Where the process dies between that
 * and `saveSnapshot`, the next start would take the save for somebody else's edits, and edits in the Studio since then
 * for conflicts.
 */
export function announceSnapshot(store: SnapshotStore, snapshot: Snapshot, state: DataFileState): void {
  store.saveSettings({ [ANNOUNCED]: JSON.stringify({ ...state, documents: Object.fromEntries(snapshot) }) })
}

/** Completes an announced snapshot whose data.ndjson is in content/. @param fileHash its hash now. */
export function completeAnnounced(store: SnapshotStore, fileHash: string): void {
  const announced: unknown = JSON.parse(store.setting(ANNOUNCED) ?? '{}')
  if (!isJsonObject(announced) || announced['fileHash'] !== fileHash) return
  saveSnapshot(store, toSnapshot(announced['documents']), { fileHash, hasWaiting: announced['hasWaiting'] === true })
}
