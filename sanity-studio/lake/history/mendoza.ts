import { isDeepStrictEqual } from 'node:util'

import { isJsonObject, type Json, type JsonObject, type LakeDocument } from '../document.ts'
import type { Change } from '../store/store.ts'

// Mendoza is the patch format of Sanity's history. The patches are minimal, because the Studio's “Review changes” names as
// the author of each field and piece of text the person whose patch wrote it: with patches of whole documents, everything
// is by whoever edited last.

// The opcodes, by their index in the list of its patcher (mendoza, src/internal-patcher.ts).
const VALUE = 0
const PUSH_FIELD_COPY = 10
const PUSH_FIELD_BLANK = 11
const PUSH_ELEMENT_COPY = 12
const PUSH_ELEMENT_BLANK = 13
const RETURN_INTO_OBJECT_SAME_KEY_POP = 15
const RETURN_INTO_ARRAY_POP = 16
const OBJECT_SET_FIELD_VALUE = 17
const OBJECT_DELETE_FIELD = 19
const ARRAY_APPEND_VALUE = 20
const ARRAY_APPEND_SLICE = 21

/** Opcodes and their arguments, one after another. */
export type MendozaPatch = readonly Json[]

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** A list that can be built on a blank: where nothing is appended, the patcher leaves null. */
function isFilledList(value: Json | undefined): value is readonly Json[] {
  return isList(value) && value.length > 0
}

/** Turns one object into another, on a copy of it. Fields are numbered in the order of their names. */
function diffObjects(before: JsonObject, after: JsonObject): MendozaPatch {
  const names = Object.keys(before).sort()
  const changed = names.flatMap((name, index): MendozaPatch => {
    const [old, now] = [before[name], after[name]]
    if (now === undefined) return [OBJECT_DELETE_FIELD, index]
    if (isDeepStrictEqual(old, now)) return []
    if (isJsonObject(old) && isJsonObject(now))
      return [PUSH_FIELD_COPY, index, ...diffObjects(old, now), RETURN_INTO_OBJECT_SAME_KEY_POP]
    if (isList(old) && isFilledList(now))
      return [PUSH_FIELD_BLANK, index, ...diffLists(old, now), RETURN_INTO_OBJECT_SAME_KEY_POP]
    return [OBJECT_SET_FIELD_VALUE, now, name]
  })
  const added = Object.entries(after).flatMap(([name, now]): MendozaPatch => {
    return now === undefined || Object.hasOwn(before, name) ? [] : [OBJECT_SET_FIELD_VALUE, now, name]
  })
  return [...changed, ...added]
}

function keyOf(value: Json | undefined): Json | undefined {
  return isJsonObject(value) ? value['_key'] : undefined
}

/** The index in the old list of an item of the new one: by its key, else by its value. */
function indexIn(before: readonly Json[], item: Json): number {
  const key = keyOf(item)
  if (key !== undefined) return before.findIndex((each) => keyOf(each) === key)
  return before.findIndex((each) => isDeepStrictEqual(each, item))
}

function diffItem(old: Json | undefined, item: Json, oldIndex: number): MendozaPatch {
  if (isJsonObject(old) && isJsonObject(item))
    return [PUSH_ELEMENT_COPY, oldIndex, ...diffObjects(old, item), RETURN_INTO_ARRAY_POP]
  if (isList(old) && isFilledList(item))
    return [PUSH_ELEMENT_BLANK, oldIndex, ...diffLists(old, item), RETURN_INTO_ARRAY_POP]
  return [ARRAY_APPEND_VALUE, item]
}

/** Turns one list into another, on an empty one. */
function diffLists(before: readonly Json[], after: readonly Json[]): MendozaPatch {
  const patch: Json[] = []
  let slice: [from: number, to: number] | undefined
  const endSlice = () => {
    if (slice !== undefined) patch.push(ARRAY_APPEND_SLICE, ...slice)
    slice = undefined
  }
  for (const [index, item] of after.entries()) {
    // An object without a key that is nowhere in the old list counts as the changed one at the same index.
    const found = indexIn(before, item)
    const oldIndex = found === -1 && keyOf(item) === undefined ? index : found
    if (oldIndex === -1 || !isDeepStrictEqual(before[oldIndex], item)) {
      endSlice()
      patch.push(...diffItem(before[oldIndex], item, oldIndex))
    } else if (slice?.[1] === oldIndex) slice = [slice[0], oldIndex + 1]
    else {
      endSlice()
      slice = [oldIndex, oldIndex + 1]
    }
  }
  endSlice()
  return patch
}

/** The patch from one state of a document to another; `null` where the document does not exist. */
export function diffValues(before: JsonObject | null, after: JsonObject | null): MendozaPatch {
  return before === null || after === null ? [VALUE, after] : diffObjects(before, after)
}

/** A document as the patches see it: the Studio removes the revision before it applies one. */
function withoutRevision(document: LakeDocument | undefined): JsonObject | null {
  if (document === undefined) return null
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== '_rev'))
}

const cachedEffects = new WeakMap<Change, JsonObject>()

/** The patches from a change's state before to the one after (`apply`) and back (`revert`). */
export function effectsOf(change: Change): JsonObject {
  const cached = cachedEffects.get(change)
  if (cached !== undefined) return cached
  const before = withoutRevision(change.before)
  const after = withoutRevision(change.after)
  const effects = { apply: diffValues(before, after), revert: diffValues(after, before) }
  cachedEffects.set(change, effects)
  return effects
}
