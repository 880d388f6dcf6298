import type { LakeDocument } from '../document.ts'
import { isPublishedId } from '../document-id.ts'
import { idField, objectField, pairOf, pairOfContent, publishedIdOf, stringField, type Action } from './action.ts'
import { patchDocument } from './apply-mutation.ts'
import { checkDepth } from './check-document.ts'
import { parseOperations } from './mutation.ts'
import { alreadyExists, invalid, notFound, revisionDiffers } from './mutation-error.ts'
import { strengthenReferences } from './references.ts'
import type { WorkingSet } from './working-set.ts'

function checkRevision(set: WorkingSet, id: string, expected: string | undefined): void {
  const actual = set.get(id)?._rev
  if (expected !== undefined && actual !== expected) throw revisionDiffers(id, expected, actual)
}

function copyUnlessThere(set: WorkingSet, source: LakeDocument, id: string): void {
  if (set.get(id) === undefined) set.write(id, source, (createIfNotExists) => ({ createIfNotExists }))
}

/** document.create: a new draft. */
function createDraft(set: WorkingSet, action: Action): void {
  const { draftId } = pairOfContent(action, 'attributes')
  const ifExists = stringField(action, 'ifExists')
  if (set.get(draftId) !== undefined) {
    if (ifExists === 'ignore') return
    throw alreadyExists(draftId)
  }
  set.write(draftId, objectField(action, 'attributes'), (create) => ({ create }))
}

/** document.edit: a patch of the draft, which is copied from the published document where there is none. */
function editDraft(set: WorkingSet, action: Action): void {
  const { publishedId, draftId } = pairOf(action)
  const patch = objectField(action, 'patch')
  checkDepth(patch)
  const operations = parseOperations(patch)
  const published = set.get(publishedId)
  if (published !== undefined) copyUnlessThere(set, published, draftId)
  patchDocument(set, draftId, operations)
}

/** document.replaceDraft and version.replace: a draft or version replaced whole, as when a revision is restored. */
function replaceDraft(set: WorkingSet, action: Action, field: string): void {
  const { publishedId, draftId } = pairOfContent(action, field)
  if (set.get(draftId) === undefined && set.get(publishedId) === undefined) throw notFound(publishedId)
  set.write(draftId, objectField(action, field), (createOrReplace) => ({ createOrReplace }))
}

/** version.create: a draft or version, given whole or copied from another. */
function createVersion(set: WorkingSet, action: Action): void {
  if (action.fields['document'] !== undefined) {
    const { draftId } = pairOfContent(action, 'document')
    if (set.get(draftId) !== undefined) throw alreadyExists(draftId)
    set.write(draftId, objectField(action, 'document'), (create) => ({ create }))
    return
  }
  const baseId = idField(action, 'baseId')
  const versionId = idField(action, 'versionId')
  const base = set.get(baseId)
  if (base === undefined) throw notFound(baseId)
  checkRevision(set, baseId, stringField(action, 'ifBaseRevisionId'))
  if (set.get(versionId) !== undefined) throw alreadyExists(versionId)
  set.write(versionId, base, (create) => ({ create }))
}

/** document.discard and version.discard: deletes a draft or version. */
function discard(set: WorkingSet, action: Action, field: string): void {
  const id = idField(action, field)
  if (isPublishedId(id)) throw invalid(`"${id}" is not a draft. Unpublish or delete a published document instead.`)
  if (set.get(id) === undefined) throw notFound(id)
  set.remove(id)
}

/** document.delete: deletes the published document and its drafts, all of which the action has to name. */
function deleteAll(set: WorkingSet, action: Action, versions: (publishedId: string) => readonly string[]): void {
  const publishedId = publishedIdOf(action)
  const { includeDrafts = [] } = action.fields
  if (!Array.isArray(includeDrafts)) throw invalid('includeDrafts is not a list of IDs.')
  const named = includeDrafts.map(String)
  const unnamed = versions(publishedId).find((id) => set.get(id) !== undefined && !named.includes(id))
  if (unnamed !== undefined)
    throw invalid(`Document "${publishedId}" has a draft "${unnamed}". Name it in includeDrafts.`)
  const existing = [publishedId, ...named].filter((id) => set.get(id) !== undefined)
  if (existing.length === 0) throw notFound(publishedId)
  for (const id of existing) set.remove(id)
}

/** document.publish: the draft becomes the published document, whose time of creation stays. */
function publish(set: WorkingSet, action: Action): void {
  const { publishedId, draftId } = pairOf(action)
  checkRevision(set, draftId, stringField(action, 'ifDraftRevisionId'))
  checkRevision(set, publishedId, stringField(action, 'ifPublishedRevisionId'))
  const draft = set.get(draftId)
  if (draft === undefined) throw notFound(draftId)
  const _createdAt = set.get(publishedId)?._createdAt ?? draft._createdAt
  const document = { ...strengthenReferences(draft), _createdAt }
  set.write(publishedId, document, (createOrReplace) => ({ createOrReplace }))
  set.remove(draftId)
}

/** document.unpublish: deletes the published document; its content stays as a draft, unless there is one already. */
function unpublish(set: WorkingSet, action: Action): void {
  const { publishedId, draftId } = pairOf(action)
  const published = set.get(publishedId)
  if (published === undefined) throw notFound(publishedId)
  copyUnlessThere(set, published, draftId)
  set.remove(publishedId)
}

/**
 * Applies one action.
 * @param versions the ids of all drafts and versions of a published document.
 * @throws MutationError where it is refused, or of a kind that the lake does not support.
 */
export function applyAction(set: WorkingSet, action: Action, versions: (id: string) => readonly string[]): void {
  switch (action.kind) {
    case 'document.create':
      return createDraft(set, action)
    case 'document.edit':
      return editDraft(set, action)
    case 'document.replaceDraft':
      return replaceDraft(set, action, 'attributes')
    case 'document.version.replace':
      return replaceDraft(set, action, 'document')
    case 'document.version.create':
      return createVersion(set, action)
    case 'document.discard':
      return discard(set, action, 'draftId')
    case 'document.version.discard':
      return discard(set, action, 'versionId')
    case 'document.delete':
      return deleteAll(set, action, versions)
    case 'document.publish':
      return publish(set, action)
    case 'document.unpublish':
      return unpublish(set, action)
    default:
      throw invalid(
        `The local lake does not support the action “${action.kind}”: it has no releases, variants or schedules. ` +
          'Publish each document by itself, or use a project of Sanity.',
      )
  }
}
