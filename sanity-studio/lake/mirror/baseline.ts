import { isJsonObject } from '../document.ts'
import type { Store } from '../store/store.ts'

/** What each document was when content/ and the store were last the same: fingerprints by id. */
export type Baseline = ReadonlyMap<string, string>

const SETTING = 'mirror.baseline'

/** undefined where the two have never met. */
export function readBaseline(store: Pick<Store, 'setting'>): Baseline | undefined {
  const text = store.setting(SETTING)
  if (text === undefined) return undefined
  const value: unknown = JSON.parse(text)
  const entries = isJsonObject(value) ? Object.entries(value) : []
  return new Map(entries.flatMap(([id, print]) => (typeof print === 'string' ? [[id, print]] : [])))
}

/** Remembers that the two are the same now. */
export function saveBaseline(store: Pick<Store, 'saveSetting'>, baseline: Baseline): void {
  store.saveSetting(SETTING, JSON.stringify(Object.fromEntries(baseline)))
}
