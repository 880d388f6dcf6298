import { notFound, revisionDiffers } from '../mutate/mutation-fault.ts'
import type { WorkingSet } from '../mutate/working-set.ts'
import { textIn, type Action } from './action.ts'
import { pairIn } from './document-ids.ts'
import { strengthenReferences } from './strengthen-references.ts'

function checkRevision(set: WorkingSet, id: string, expected: string | undefined): void {
  const actual = set.get(id)?._rev
  if (expected !== undefined && actual !== expected) throw revisionDiffers(id, expected, actual)
}

/** document.publish: the draft becomes the published document, which keeps the time of its creation. */
export function publish(set: WorkingSet, action: Action): void {
  const { publishedId, draftId } = pairIn(action)
  checkRevision(set, draftId, textIn(action, 'ifDraftRevisionId'))
  checkRevision(set, publishedId, textIn(action, 'ifPublishedRevisionId'))
  const draft = set.get(draftId)
  if (draft === undefined) throw notFound(draftId)
  const createdAt = set.get(publishedId)?._createdAt ?? draft._createdAt
  set.write(publishedId, { ...strengthenReferences(draft), _createdAt: createdAt }, (createOrReplace) => ({
    createOrReplace,
  }))
  set.remove(draftId)
}

/** document.unpublish: the published document goes; what it held stays as a draft, unless there is one. */
export function unpublish(set: WorkingSet, action: Action): void {
  const { publishedId, draftId } = pairIn(action)
  const published = set.get(publishedId)
  if (published === undefined) throw notFound(publishedId)
  if (set.get(draftId) === undefined) set.write(draftId, published, (createIfNotExists) => ({ createIfNotExists }))
  set.remove(publishedId)
}
