import { HttpError } from '../http/http-error.ts'
import type { Store } from '../store/store.ts'
import { compareSides, documentReferences, referrersOf } from './compare-sides.ts'
import { toConflict, type WaitingDocument } from './conflict.ts'
import { hashOfDocument, type ContentDocument } from '../content-folder/content-document.ts'
import { syncedDocumentsOf } from './import-from-content.ts'
import type { Snapshot } from './snapshot.ts'

interface CheckContext {
  readonly store: Pick<Store, 'all' | 'byId'>
  /** The documents of content/ by id. */
  readonly content: ReadonlyMap<string, ContentDocument>
  readonly undecided: ReadonlySet<string>
  readonly snapshot: Snapshot
  readonly nameOf: (id: string) => string
}

function refuse(reason: string): never {
  throw new HttpError(409, `This cannot be kept. ${reason}`)
}

/** Refuses a choice that would leave a reference to nothing in the Studio. */
function checkStudio({ id }: WaitingDocument, chosen: ContentDocument | undefined, context: CheckContext): void {
  const { store, content, nameOf } = context
  if (chosen === undefined) {
    const referrers = referrersOf(id, store.byId.keys(), (other) => store.byId.get(other))
    const names = referrers.map((other) => `“${nameOf(other)}”`).join(', ')
    if (referrers.length > 0) refuse(`In the Studio ${names} refers to it. Remove that reference there first.`)
    return
  }
  const missing = documentReferences(chosen).filter((target) => !store.byId.has(target) && content.has(target))
  const names = missing.map((target) => `“${nameOf(target)}”`).join(', ')
  if (missing.length > 0) refuse(`It refers to ${names}, which was removed in the Studio. Choose for that one first.`)
}

/** Refuses a choice after which the document would still wait, since content/ would have a reference to nothing. */
function checkContent(waiting: WaitingDocument, chosen: ContentDocument | undefined, context: CheckContext): void {
  const { store, content, undecided, nameOf } = context
  const { id, folder } = waiting
  const studio = new Map(syncedDocumentsOf(store))
  const snapshot = new Map(context.snapshot)
  if (chosen === undefined) studio.delete(id)
  else studio.set(id, { ...chosen, _rev: '' })
  if (folder === undefined) snapshot.delete(id)
  else snapshot.set(id, hashOfDocument(folder))
  const still = compareSides({ content, studio, snapshot, undecided }).waiting.get(id)
  if (still === undefined) return
  const before = snapshot.get(id)
  refuse(toConflict({ ...still, id, folder, studio: chosen, before, isUndecided: false }, nameOf).why)
}

/**
 * Checks that a choice leaves no reference to nothing on either side.
 * @param chosen the document as it would be; undefined where it would be removed.
 * @throws HttpError 409 with the documents that stand in the way.
 */
export function checkChoice(
  waiting: WaitingDocument,
  chosen: ContentDocument | undefined,
  context: CheckContext,
): void {
  checkStudio(waiting, chosen, context)
  checkContent(waiting, chosen, context)
}
