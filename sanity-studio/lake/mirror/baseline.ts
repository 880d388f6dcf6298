import { isJsonObject } from '../document.ts'
import type { Store } from '../store/store.ts'
import { fingerprint } from './line.ts'

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

/** Whether data.ndjson is byte for byte what it was when the two were last the same. */
export function isAsLeft(store: Pick<Store, 'setting'>, data: string): boolean {
  return store.setting(FILE_SETTING) === fingerprint(data)
}

/** Remembers what stands in content/ now: what each document is there, and the file as a whole. */
export function saveBaseline(store: Pick<Store, 'saveSetting'>, baseline: Baseline, data: string): void {
  store.saveSetting(FILE_SETTING, fingerprint(data))
  store.saveSetting(SETTING, JSON.stringify(Object.fromEntries(baseline)))
}
