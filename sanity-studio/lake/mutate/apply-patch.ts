import { extract, Mutation } from '@sanity/mutator'

import { isJsonObject, type JsonObject, type LakeDocument } from '../document.ts'
import { invalid } from './mutation-fault.ts'

const FIXED = ['_id', '_type']

interface Patched {
  _id: string
  _type: string
  [name: string]: unknown
}

function patch(document: Patched, operations: JsonObject): Patched | null {
  return new Mutation({ mutations: [{ patch: { ...operations, id: document._id } }] }).apply(document)
}

/** An insert that replaces nothing does nothing; @sanity/mutator would double the array. */
function isInVain(insert: JsonObject[string], document: Patched): boolean {
  if (!isJsonObject(insert) || typeof insert['replace'] !== 'string') return false
  return extract(insert['replace'], document).length === 0
}

function applyInOrder(document: LakeDocument, { insert, ...operations }: JsonObject): Patched | null {
  const patched = patch({ ...document }, operations)
  if (insert === undefined || patched === null || isInVain(insert, patched)) return patched
  return patch(patched, { insert })
}

/**
 * Applies the operations of a patch to a document, in the order of @sanity/mutator, which the Studio uses too.
 * @returns a new object, of which parts may be the document's or the patch's own.
 * @throws ItemFault 400 where a path or a diff cannot be read, or where the id or the type would change.
 */
export function applyPatch(document: LakeDocument, operations: JsonObject): JsonObject {
  let result: unknown
  try {
    result = applyInOrder(document, operations)
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
