import { Mutation as Mutator } from '@sanity/mutator'

import { isJsonObject, type Json, type JsonObject, type LakeDocument } from '../document.ts'
import { idForNew } from './check-ids.ts'
import type { CreateKind, Mutation, MutationResult } from './mutation.ts'
import { alreadyExists, invalid, notFound, revisionDiffers } from './mutation-error.ts'
import type { WorkingSet } from './working-set.ts'

const IMMUTABLE = ['_id', '_type']

interface Patched {
  _id: string
  _type: string
  [name: string]: unknown
}

/**
 * The client sends `splice("list", 1, 0, [x])` as a replacement of the empty range `list[1:1]`, which means to insert
 * there. @sanity/mutator would duplicate the list, or replace all of it.
 */
function insertForEmptyRange(insert: Json): Json {
  if (!isJsonObject(insert) || typeof insert['replace'] !== 'string') return insert
  const [range, start, end] = /\[(\d+):(\d+)\]$/.exec(insert['replace']) ?? []
  if (range === undefined || Number(end) > Number(start)) return insert
  const { replace, ...rest } = insert
  return { ...rest, before: `${replace.slice(0, -range.length)}[${start}]` }
}

function mutate(document: LakeDocument, operations: JsonObject): Patched | null {
  const { insert } = operations
  const patch: JsonObject = { ...operations, ...(insert !== undefined && { insert: insertForEmptyRange(insert) }) }
  return new Mutator({ mutations: [{ patch: { ...patch, id: document._id } }] }).apply({ ...document })
}

/**
 * Applies patch operations to a document, in the order of @sanity/mutator, which the Studio uses too.
 * @returns a new object, which may share parts with the document and the operations.
 */
function applyPatch(document: LakeDocument, operations: JsonObject): JsonObject {
  let result: unknown
  try {
    result = mutate(document, operations)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw invalid(`The patch of document "${document._id}" cannot be applied: ${reason}`)
  }
  if (!isJsonObject(result)) throw invalid(`The patch would leave nothing of document "${document._id}".`)
  for (const name of IMMUTABLE)
    if (result[name] !== document[name])
      throw invalid(`A patch cannot change ${name} of document "${document._id}". Create another document instead.`)
  return result
}

/**
 * Patches one document.
 * @throws MutationError 400 for an invalid path or diff, 404 where there is no document, 409 for another revision.
 */
export function patchDocument(set: WorkingSet, id: string, operations: JsonObject, ifRevision?: string): void {
  const document = set.get(id)
  if (ifRevision !== undefined && document?._rev !== ifRevision) throw revisionDiffers(id, ifRevision, document?._rev)
  if (document === undefined) throw notFound(id)
  set.write(id, applyPatch(document, operations), () => ({ patch: { ...operations, id } }))
}

function createDocument(set: WorkingSet, kind: CreateKind, document: JsonObject): MutationResult {
  const id = idForNew(document['_id'])
  const existing = set.get(id)
  if (existing !== undefined && kind === 'createIfNotExists') return { id, operation: 'none' }
  if (existing !== undefined && kind === 'create') throw alreadyExists(id)
  set.write(id, document, (written) => ({ [kind]: written }))
  return { id, operation: existing === undefined ? 'create' : 'update' }
}

function deleteDocument(set: WorkingSet, id: string): MutationResult {
  if (set.get(id) === undefined) return { id, operation: 'none' }
  set.remove(id)
  return { id, operation: 'delete' }
}

/**
 * Applies one mutation.
 * @param selected the ids that the mutation's query selected; those that no longer exist are skipped.
 * @throws MutationError where the mutation is refused.
 */
export function applyMutation(
  set: WorkingSet,
  mutation: Mutation,
  selected: readonly string[],
): readonly MutationResult[] {
  if (mutation.kind !== 'delete' && mutation.kind !== 'patch')
    return [createDocument(set, mutation.kind, mutation.document)]
  const { selection } = mutation
  const ids = 'id' in selection ? [selection.id] : selected.filter((id) => set.get(id) !== undefined)
  if (mutation.kind === 'delete') return ids.map((id) => deleteDocument(set, id))
  const { operations, ifRevision } = mutation
  return ids.map((id) => {
    patchDocument(set, id, operations, ifRevision)
    return { id, operation: 'update' }
  })
}
