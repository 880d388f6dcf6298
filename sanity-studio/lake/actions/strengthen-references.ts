import { isJsonObject, type Json, type JsonObject } from '../document.ts'

function strengthen(value: Json): Json {
  if (Array.isArray(value)) return value.map(strengthen)
  return isJsonObject(value) ? strengthenReferences(value) : value
}

/**
 * A document as it is published: the Studio lets a draft refer weakly to what is not public yet
 * (`_weak` with `_strengthenOnPublish`); now such a reference becomes as strong as the field wants it.
 */
export function strengthenReferences(value: JsonObject): JsonObject {
  const { _strengthenOnPublish: marked, ...rest } = value
  const staysWeak = isJsonObject(marked) && marked['weak'] === true
  const kept = Object.entries(rest).filter(([name]) => name !== '_weak' || marked === undefined || staysWeak)
  return Object.fromEntries(kept.map(([name, each]) => [name, each === undefined ? each : strengthen(each)]))
}
