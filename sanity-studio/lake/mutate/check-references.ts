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

function referrersOf(id: string, documents: Iterable<LakeDocument>): readonly string[] {
  const referrers: string[] = []
  for (const document of documents) {
    if (strongReferencesOf(document).has(id)) referrers.push(document._id)
    if (referrers.length === MOST_NAMED) break
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
  for (const change of set.changes()) {
    const { documentId, after } = change
    const missing = newReferenceToNothing(change, set)
    if (missing !== undefined) return { fault: refersToNothing(documentId, missing), index: set.indexOf(documentId) }
    const referrers = after === undefined ? referrersOf(documentId, set.all()) : []
    if (referrers.length > 0) return { fault: hasReferences(documentId, referrers), index: set.indexOf(documentId) }
  }
  return undefined
}
