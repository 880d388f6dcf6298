import { isJsonObject } from '../document.ts'
import type { Store } from '../store/store.ts'

/** The hashes of the documents, by id, when content/ and the store last agreed. */
export type Snapshot = ReadonlyMap<string, string>

// The keys are older than these names; stores on disk have them.
const SETTING = 'mirror.baseline'
const FILE_SETTING = 'mirror.file'

/** The snapshot that the store keeps; undefined where there was no import or export yet. */
export function readSnapshot(store: Pick<Store, 'setting'>): Snapshot | undefined {
  const text = store.setting(SETTING)
  if (text === undefined) return undefined
  const value: unknown = JSON.parse(text)
  const entries = isJsonObject(value) ? Object.entries(value) : []
  return new Map(entries.flatMap(([id, hash]) => (typeof hash === 'string' ? [[id, hash]] : [])))
}

/** Whether data.ndjson has the bytes that it had at the snapshot. @param fileHash its hash now. */
export function isFileUnchanged(store: Pick<Store, 'setting'>, fileHash: string): boolean {
  return store.setting(FILE_SETTING) === fileHash
}

/** Stores the hashes of the documents in content/, and of data.ndjson as a whole. */
export function saveSnapshot(store: Pick<Store, 'saveSetting'>, snapshot: Snapshot, fileHash: string): void {
  store.saveSetting(FILE_SETTING, fileHash)
  store.saveSetting(SETTING, JSON.stringify(Object.fromEntries(snapshot)))
}
