import type { LakeDocument } from '../document.ts'
import { patchDocument } from '../mutate/apply-mutation.ts'
import { checkDepth } from '../mutate/check-document.ts'
import { alreadyExists, invalid, notFound, revisionDiffers } from '../mutate/mutation-fault.ts'
import { readOperations } from '../mutate/read-mutations.ts'
import type { WorkingSet } from '../mutate/working-set.ts'
import { idIn, objectIn, textIn, type Action } from './action.ts'
import { isDraftOrVersion, pairIn, pairOfContent, publishedIdIn } from './document-ids.ts'

/** document.create: a new draft. */
export function createDraft(set: WorkingSet, action: Action): void {
  const { draftId } = pairOfContent(action, 'attributes')
  const ifExists = textIn(action, 'ifExists') ?? 'fail'
  if (set.get(draftId) !== undefined) {
    if (ifExists === 'ignore') return
    throw alreadyExists(draftId)
  }
  set.write(draftId, objectIn(action, 'attributes'), (create) => ({ create }))
}

function copyTo(set: WorkingSet, source: LakeDocument, id: string): void {
  set.write(id, source, (createIfNotExists) => ({ createIfNotExists }))
}

/** document.edit: a patch of the draft, which is made from the published document where there is none. */
export function editDraft(set: WorkingSet, action: Action): void {
  const { publishedId, draftId } = pairIn(action)
  const patch = objectIn(action, 'patch')
  checkDepth(patch)
  const operations = readOperations(patch)
  const published = set.get(publishedId)
  if (set.get(draftId) === undefined && published === undefined) throw notFound(draftId)
  if (set.get(draftId) === undefined && published !== undefined) copyTo(set, published, draftId)
  patchDocument(set, draftId, operations)
}

/** document.replaceDraft and version.replace: a draft or version written anew, as when a revision is restored. */
export function replaceDraft(set: WorkingSet, action: Action, field: string): void {
  const { publishedId, draftId } = pairOfContent(action, field)
  if (set.get(draftId) === undefined && set.get(publishedId) === undefined) throw notFound(publishedId)
  set.write(draftId, objectIn(action, field), (createOrReplace) => ({ createOrReplace }))
}

/** version.create: a draft or version, given whole or copied from another. */
export function createVersion(set: WorkingSet, action: Action): void {
  if (action.fields['document'] !== undefined) {
    const { draftId } = pairOfContent(action, 'document')
    if (set.get(draftId) !== undefined) throw alreadyExists(draftId)
    set.write(draftId, objectIn(action, 'document'), (create) => ({ create }))
    return
  }
  const baseId = idIn(action, 'baseId')
  const versionId = idIn(action, 'versionId')
  const base = set.get(baseId)
  const expected = textIn(action, 'ifBaseRevisionId')
  if (base === undefined) throw notFound(baseId)
  if (expected !== undefined && base._rev !== expected) throw revisionDiffers(baseId, expected, base._rev)
  if (set.get(versionId) !== undefined) throw alreadyExists(versionId)
  set.write(versionId, base, (create) => ({ create }))
}

/** document.discard and version.discard: a draft or version goes. */
export function discard(set: WorkingSet, action: Action, field: string): void {
  const id = idIn(action, field)
  if (!isDraftOrVersion(id))
    throw invalid(`"${id}" is no draft. To take a published document away, unpublish or delete it.`)
  if (set.get(id) === undefined) throw notFound(id)
  set.remove(id)
}

/** document.delete: the published document goes, with the drafts that are named: all there are. */
export function deleteAll(set: WorkingSet, action: Action, versions: (publishedId: string) => readonly string[]): void {
  const publishedId = publishedIdIn(action)
  const { includeDrafts = [] } = action.fields
  if (!Array.isArray(includeDrafts)) throw invalid('includeDrafts is no list of IDs.')
  const named = includeDrafts.map(String)
  const forgotten = versions(publishedId).find((id) => set.get(id) !== undefined && !named.includes(id))
  if (forgotten !== undefined)
    throw invalid(`Document "${publishedId}" has a draft "${forgotten}". Name it in includeDrafts.`)
  const there = [publishedId, ...named].filter((id) => set.get(id) !== undefined)
  if (there.length === 0) throw notFound(publishedId)
  for (const id of there) set.remove(id)
}
