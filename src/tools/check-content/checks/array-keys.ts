import type { Check } from '../check.ts'
import { isRecord } from '../json.ts'
import { quoted } from '../wording.ts'

/** Objects in a list without a _key of their own: the Studio cannot edit them, and translations cannot follow them. */
export const checkArrayKeys: Check =
  () =>
  ({ value }) => {
    if (!Array.isArray(value)) return undefined
    const seen = new Set<unknown>()
    for (const member of value) {
      if (!isRecord(member)) continue
      const key = member['_key']
      if (typeof key !== 'string' || key === '') {
        return { what: 'An item of this list has no _key.', fix: 'Press “Add missing keys” in the Studio.' }
      }
      if (seen.has(key)) {
        return { what: `Two items of this list have the _key ${quoted(key)}.`, fix: 'Give one of them another key.' }
      }
      seen.add(key)
    }
    return undefined
  }
