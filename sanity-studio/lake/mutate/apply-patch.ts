import { Mutation } from '@sanity/mutator'

import { isJsonObject, type JsonObject, type LakeDocument } from '../document.ts'
import { invalid } from './mutation-fault.ts'

const FIXED = ['_id', '_type']

interface Patched {
  _id: string
  _type: string
  [name: string]: unknown
}

/**
 * The client writes `splice("list", 1, 0, [x])` as a replacement of the empty range `list[1:1]`, which means to insert
 * there. @sanity/mutator would double the list, or replace all of it.
 */
function withoutEmptyRange(insert: JsonObject[string]): JsonObject[string] {
  if (!isJsonObject(insert) || typeof insert['replace'] !== 'string') return insert
  const [range, start, end] = /\[(\d+):(\d+)\]$/.exec(insert['replace']) ?? []
  if (range === undefined || Number(end) > Number(start)) return insert
  const { replace, ...rest } = insert
  return { ...rest, before: `${replace.slice(0, -range.length)}[${start}]` }
}

function apply(document: LakeDocument, operations: JsonObject): Patched | null {
  const { insert } = operations
  const patch: JsonObject = { ...operations, ...(insert !== undefined && { insert: withoutEmptyRange(insert) }) }
  return new Mutation({ mutations: [{ patch: { ...patch, id: document._id } }] }).apply({ ...document })
}

/**
 * Applies the operations of a patch to a document, in the order of @sanity/mutator, which the Studio uses too.
 * @returns a new object, of which parts may be the document's or the patch's own.
 * @throws ItemFault 400 where a path or a diff cannot be read, or where the id or the type would change.
 */
export function applyPatch(document: LakeDocument, operations: JsonObject): JsonObject {
  let result: unknown
  try {
    result = apply(document, operations)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw invalid(`The patch of document "${document._id}" cannot be applied: ${reason}`)
  }
  if (!isJsonObject(result)) throw invalid(`The patch would leave nothing of document "${document._id}".`)
  for (const name of FIXED)
    if (result[name] !== document[name])
      throw invalid(`A patch cannot change ${name} of document "${document._id}". Create another document instead.`)
  return result
}
