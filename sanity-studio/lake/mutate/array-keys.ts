import { randomUUID } from 'node:crypto'

import { isJsonObject, type Json, type JsonObject } from '../document.ts'
import type { Mutation } from './mutation.ts'

function withKey(item: Json): Json {
  const inner = withKeys(item)
  if (!isJsonObject(inner) || inner['_key'] !== undefined) return inner
  return { ...inner, _key: randomUUID().replaceAll('-', '').slice(0, 12) }
}

/** Gives objects in arrays a `_key`, which the Studio needs, where they have none. */
function withKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(withKey)
  if (!isJsonObject(value)) return value
  return objectWithKeys(value)
}

function objectWithKeys(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, each === undefined ? undefined : withKeys(each)]),
  )
}

function operationsWithKeys(operations: JsonObject): JsonObject {
  const { insert } = operations
  const items = isJsonObject(insert) && Array.isArray(insert['items']) ? insert['items'] : undefined
  return {
    ...objectWithKeys(operations),
    ...(items !== undefined && isJsonObject(insert) && { insert: { ...insert, items: items.map(withKey) } }),
    // A list of paths, not a value.
    ...(operations['unset'] !== undefined && { unset: operations['unset'] }),
  }
}

/** A mutation with keys in its new values: the option `autoGenerateArrayKeys=true`. */
export function mutationWithKeys(mutation: Mutation): Mutation {
  if (mutation.kind === 'delete') return mutation
  if (mutation.kind === 'patch') return { ...mutation, operations: operationsWithKeys(mutation.operations) }
  return { ...mutation, document: objectWithKeys(mutation.document) }
}
