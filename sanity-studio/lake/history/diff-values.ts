import { isDeepStrictEqual } from 'node:util'

import { isJsonObject, type Json, type JsonObject } from '../document.ts'

// The opcodes of Mendoza, by their place in the list of its patcher (mendoza, src/internal-patcher.ts).
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

/** A patch of Mendoza: opcodes and their arguments, one after another. */
export type MendozaPatch = readonly Json[]

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** What is written onto a blank: with nothing written, Mendoza leaves null. */
function isFilledList(value: Json | undefined): value is readonly Json[] {
  return isList(value) && value.length > 0
}

/** How one object becomes another, written onto a copy of it. Fields are counted in the order of their names. */
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

/** Where an item of the new list stood in the old one: by its key, else by its value. */
function placeIn(before: readonly Json[], item: Json): number {
  const key = keyOf(item)
  if (key !== undefined) return before.findIndex((each) => keyOf(each) === key)
  return before.findIndex((each) => isDeepStrictEqual(each, item))
}

function diffItem(old: Json | undefined, item: Json, place: number): MendozaPatch {
  if (isJsonObject(old) && isJsonObject(item))
    return [PUSH_ELEMENT_COPY, place, ...diffObjects(old, item), RETURN_INTO_ARRAY_POP]
  if (isList(old) && isFilledList(item))
    return [PUSH_ELEMENT_BLANK, place, ...diffLists(old, item), RETURN_INTO_ARRAY_POP]
  return [ARRAY_APPEND_VALUE, item]
}

/** How one list becomes another, written onto an empty one. */
function diffLists(before: readonly Json[], after: readonly Json[]): MendozaPatch {
  const patch: Json[] = []
  let slice: [from: number, to: number] | undefined
  const endSlice = () => {
    if (slice !== undefined) patch.push(ARRAY_APPEND_SLICE, ...slice)
    slice = undefined
  }
  for (const [index, item] of after.entries()) {
    // Without a key, an object that has changed is taken for the one that stood in its place.
    const found = placeIn(before, item)
    const place = found === -1 && keyOf(item) === undefined ? index : found
    if (place === -1 || !isDeepStrictEqual(before[place], item)) {
      endSlice()
      patch.push(...diffItem(before[place], item, place))
    } else if (slice?.[1] === place) slice = [slice[0], place + 1]
    else {
      endSlice()
      slice = [place, place + 1]
    }
  }
  endSlice()
  return patch
}

/** The patch that makes one state of a document into another; `null` stands for none. */
export function diffValues(before: JsonObject | null, after: JsonObject | null): MendozaPatch {
  return before === null || after === null ? [VALUE, after] : diffObjects(before, after)
}
