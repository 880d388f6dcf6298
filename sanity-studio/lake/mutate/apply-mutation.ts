import type { JsonObject } from '../document.ts'
import { applyPatch } from './apply-patch.ts'
import { idForNew } from './check-id.ts'
import type { CreateKind, Mutation, MutationResult } from './mutation.ts'
import { alreadyExists, notFound, revisionDiffers } from './mutation-fault.ts'
import type { WorkingSet } from './working-set.ts'

/** Patches one document. @throws ItemFault 404 where it is not there, 409 where it has another revision. */
export function patchDocument(set: WorkingSet, id: string, operations: JsonObject, ifRevision?: string): void {
  const document = set.get(id)
  if (ifRevision !== undefined && document?._rev !== ifRevision) throw revisionDiffers(id, ifRevision, document?._rev)
  if (document === undefined) throw notFound(id)
  set.write(id, applyPatch(document, operations), () => ({ patch: { ...operations, id } }))
}

function create(set: WorkingSet, kind: CreateKind, document: JsonObject): MutationResult {
  const id = idForNew(document['_id'])
  const existing = set.get(id)
  if (existing !== undefined && kind === 'createIfNotExists') return { id, operation: 'none' }
  if (existing !== undefined && kind === 'create') throw alreadyExists(id)
  set.write(id, document, (written) => ({ [kind]: written }))
  return { id, operation: existing === undefined ? 'create' : 'update' }
}

function remove(set: WorkingSet, id: string): MutationResult {
  if (set.get(id) === undefined) return { id, operation: 'none' }
  set.remove(id)
  return { id, operation: 'delete' }
}

/**
 * Applies one mutation.
 * @param found the documents that its query has found; they are passed over where they have gone since.
 * @throws ItemFault where the mutation is refused.
 */
export function applyMutation(
  set: WorkingSet,
  mutation: Mutation,
  found: readonly string[],
): readonly MutationResult[] {
  if (mutation.kind !== 'delete' && mutation.kind !== 'patch') return [create(set, mutation.kind, mutation.document)]
  const { selection } = mutation
  const ids = 'id' in selection ? [selection.id] : found.filter((id) => set.get(id) !== undefined)
  if (mutation.kind === 'delete') return ids.map((id) => remove(set, id))
  const { operations, ifRevision } = mutation
  return ids.map((id) => {
    patchDocument(set, id, operations, ifRevision)
    return { id, operation: 'update' }
  })
}
