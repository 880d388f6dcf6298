import { isJsonObject, type Json, type LakeDocument } from '../document.ts'
import type { Change } from '../store/store.ts'
import { invalid, type MutationError } from './mutation-error.ts'

/** Adds `path` and key of each second item with a `_key` that an item before it in its array has. */
function collectRepeatedKeys(
  value: Json | undefined,
  path: string,
  found: Map<string, readonly [string, string]>,
): void {
  if (typeof value !== 'object' || value === null) return
  if (isJsonObject(value)) {
    for (const [name, each] of Object.entries(value))
      collectRepeatedKeys(each, path === '' ? name : `${path}.${name}`, found)
    return
  }
  const keys = new Set<string>()
  for (const [index, item] of value.entries()) {
    const key = isJsonObject(item) ? item['_key'] : undefined
    if (typeof key !== 'string') {
      collectRepeatedKeys(item, `${path}[${index}]`, found)
      continue
    }
    if (keys.has(key)) found.set(`${path} ${key}`, [path, key])
    keys.add(key)
    collectRepeatedKeys(item, `${path}[_key=="${key}"]`, found)
  }
}

function repeatedKeysOf(document: LakeDocument | undefined): ReadonlyMap<string, readonly [string, string]> {
  const found = new Map<string, readonly [string, string]>()
  collectRepeatedKeys(document, '', found)
  return found
}

/**
 * Checks that no array of a document as a transaction leaves it holds two items of one `_key`: patches and the Studio find
 * items by it. What a document had before, such as one of content/, does not stop other changes of it.
 * @returns the refusal; undefined where the keys are right.
 */
export function findRepeatedKey({ documentId, before, after }: Change): MutationError | undefined {
  const repeated = repeatedKeysOf(after)
  if (repeated.size === 0) return undefined
  const known = repeatedKeysOf(before)
  const [path, key] = [...repeated].find(([id]) => !known.has(id))?.[1] ?? []
  if (path === undefined || key === undefined) return undefined
  return invalid(
    `"${path}" in document "${documentId}" would hold two items with the _key "${key}". Give each item of an array a ` +
      '_key of its own.',
  )
}
