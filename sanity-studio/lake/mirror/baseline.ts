import { isJsonObject } from '../document.ts'
import type { Store } from '../store/store.ts'

/** What each document was when content/ and the store were last the same: fingerprints by id. */
export type Baseline = ReadonlyMap<string, string>

const SETTING = 'mirror.baseline'
const FILE_SETTING = 'mirror.file'

/** undefined where the two have never met. */
export function readBaseline(store: Pick<Store, 'setting'>): Baseline | undefined {
  const text = store.setting(SETTING)
  if (text === undefined) return undefined
  const value: unknown = JSON.parse(text)
  const entries = isJsonObject(value) ? Object.entries(value) : []
  return new Map(entries.flatMap(([id, print]) => (typeof print === 'string' ? [[id, print]] : [])))
}

/** Whether data.ndjson is byte for byte what it was when the two were last the same. @param file its fingerprint. */
export function isAsLeft(store: Pick<Store, 'setting'>, file: string): boolean {
  return store.setting(FILE_SETTING) === file
}

/** Remembers what stands in content/ now: the fingerprint of each document there, and of the file as a whole. */
export function saveBaseline(store: Pick<Store, 'saveSetting'>, baseline: Baseline, file: string): void {
  store.saveSetting(FILE_SETTING, file)
  store.saveSetting(SETTING, JSON.stringify(Object.fromEntries(baseline)))
}
