import type { LakeDocument } from '../document.ts'
import type { Change } from '../store/store.ts'
import { hasReferences, refersToNothing, type ItemFault } from './mutation-fault.ts'
import { strongReferencesOf } from './references.ts'
import type { WorkingSet } from './working-set.ts'

const MOST_NAMED = 10

/** A strong reference that leads nowhere, which the change has brought in. */
function newReferenceToNothing({ before, after }: Change, set: WorkingSet): string | undefined {
  if (after === undefined) return undefined
  const old = before && strongReferencesOf(before)
  return [...strongReferencesOf(after)].find((id) => old?.has(id) !== true && set.get(id) === undefined)
}

/** Who strongly refers to each of some ids, in one pass over all documents. */
function referrersOf(ids: ReadonlySet<string>, documents: Iterable<LakeDocument>): Map<string, string[]> {
  const referrers = new Map<string, string[]>()
  if (ids.size === 0) return referrers
  for (const document of documents)
    for (const id of strongReferencesOf(document)) {
      const known = referrers.get(id) ?? []
      if (ids.has(id) && known.length < MOST_NAMED) referrers.set(id, [...known, document._id])
    }
  return referrers
}

/** What breaks a strong reference, and the item of the request that does. */
export interface BrokenReference {
  readonly fault: ItemFault
  readonly index: number
}

/**
 * Checks the strong references as the transaction would leave them, as the Content Lake does, drafts like all others:
 * what is referred to stays, and what a document newly refers to is there.
 */
export function findBrokenReference(set: WorkingSet): BrokenReference | undefined {
  const changes = set.changes()
  const gone = new Set(changes.filter(({ after }) => after === undefined).map(({ documentId }) => documentId))
  const referrers = referrersOf(gone, set.all())
  for (const change of changes) {
    const { documentId } = change
    const index = set.indexOf(documentId)
    const missing = newReferenceToNothing(change, set)
    if (missing !== undefined) return { fault: refersToNothing(documentId, missing), index }
    const from = referrers.get(documentId)
    if (from !== undefined) return { fault: hasReferences(documentId, from), index }
  }
  return undefined
}
