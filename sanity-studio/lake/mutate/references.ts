import { isJsonObject, type Json, type JsonObject, type LakeDocument } from '../document.ts'
import type { Change } from '../store/store.ts'
import { hasReferences, missingReference, type MutationError } from './mutation-error.ts'
import type { WorkingSet } from './working-set.ts'

const MAX_LISTED = 10

const strongReferences = new WeakMap<JsonObject, ReadonlySet<string>>()

function collectReferences(value: Json | undefined, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (!isJsonObject(value)) {
    for (const each of value) collectReferences(each, ids)
    return
  }
  const { _ref: id, _weak: isWeak, _dataset: dataset } = value
  // References into other datasets are not checked here.
  if (typeof id === 'string' && isWeak !== true && dataset === undefined) ids.add(id)
  for (const each of Object.values(value)) collectReferences(each, ids)
}

/** The ids that a document refers to strongly; cached as long as the document lives. */
export function strongReferencesOf(document: JsonObject): ReadonlySet<string> {
  const cached = strongReferences.get(document)
  if (cached !== undefined) return cached
  const ids = new Set<string>()
  collectReferences(document, ids)
  strongReferences.set(document, ids)
  return ids
}

/** The id of a missing document to which the change adds a strong reference. */
function newMissingReference({ before, after }: Change, set: WorkingSet): string | undefined {
  if (after === undefined) return undefined
  const old = before && strongReferencesOf(before)
  return [...strongReferencesOf(after)].find((id) => old?.has(id) !== true && set.get(id) === undefined)
}

/** The documents that refer strongly to each of some ids, found in one pass over all documents. */
function referrersOf(ids: ReadonlySet<string>, documents: Iterable<LakeDocument>): Map<string, string[]> {
  const referrers = new Map<string, string[]>()
  if (ids.size === 0) return referrers
  for (const document of documents)
    for (const id of strongReferencesOf(document)) {
      const known = referrers.get(id) ?? []
      if (ids.has(id) && known.length < MAX_LISTED) referrers.set(id, [...known, document._id])
    }
  return referrers
}

/** A violation of referential integrity, and the index of the item in the request that causes it. */
export interface BrokenReference {
  readonly error: MutationError
  readonly index: number
}

/**
 * Checks the strong references as the transaction would leave them, in drafts as in published documents, like the Content
 * Lake: no referenced document may be deleted, and no new reference may point to a missing one.
 */
export function findBrokenReference(set: WorkingSet): BrokenReference | undefined {
  const changes = set.changes()
  const deleted = new Set(changes.filter(({ after }) => after === undefined).map(({ documentId }) => documentId))
  const referrers = referrersOf(deleted, set.all())
  for (const change of changes) {
    const { documentId } = change
    const index = set.indexOf(documentId)
    const missing = newMissingReference(change, set)
    if (missing !== undefined) return { error: missingReference(documentId, missing), index }
    const from = referrers.get(documentId)
    if (from !== undefined) return { error: hasReferences(documentId, from), index }
  }
  return undefined
}

function strengthen(value: Json): Json {
  if (Array.isArray(value)) return value.map(strengthen)
  return isJsonObject(value) ? strengthenReferences(value) : value
}

/**
 * A document as it is published. The Studio lets a draft refer weakly to a document that is not published yet (`_weak` with
 * `_strengthenOnPublish`); at publication such a reference becomes strong, unless its field is declared weak.
 */
export function strengthenReferences(value: JsonObject): JsonObject {
  const { _strengthenOnPublish: marked, ...rest } = value
  const staysWeak = isJsonObject(marked) && marked['weak'] === true
  const fields = Object.entries(rest).filter(([name]) => name !== '_weak' || marked === undefined || staysWeak)
  return Object.fromEntries(fields.map(([name, each]) => [name, each === undefined ? each : strengthen(each)]))
}
