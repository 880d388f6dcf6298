import {
  type ContentDocument,
  formatLine,
  isJsonObject,
  type JsonObject,
} from '../../../sanity-studio/lake/content-format.ts'
import type { Side } from './merge-order.ts'
import { mergeValues, type Collision } from './merge-values.ts'

/** Documents by id. */
export type Documents = ReadonlyMap<string, ContentDocument>

/** A document that both sides changed, so that a person has to look at it. */
export interface DocumentCollision {
  readonly id: string
  /** As it is after the merge, under its own id or as a draft. */
  readonly document: ContentDocument
  /** What both sides changed differently; empty where one side removed the document. */
  readonly collisions: readonly Collision[]
  /** The side that removed the document, while the other changed it. */
  readonly removedBy?: Side
  /** The id under which the other state is kept; undefined where nothing had to be kept elsewhere. */
  readonly otherId?: string
}

/** The documents of both sides, merged. */
export interface MergedDocuments {
  readonly documents: Documents
  /** Documents that both sides changed and that were merged without a collision. */
  readonly joined: readonly string[]
  readonly collisions: readonly DocumentCollision[]
}

function toDocument(value: JsonObject, like: ContentDocument): ContentDocument {
  const { _id, _type, _createdAt, _updatedAt } = like
  return { ...value, _id, _type, _createdAt, _updatedAt }
}

const earlier = (a: string, b: string) => (a < b ? a : b)
const later = (a: string, b: string) => (a < b ? b : a)

/** Merges the states of one document; its times say from when to when both sides wrote it. */
function mergeDocument(base: ContentDocument | undefined, ours: ContentDocument, theirs: ContentDocument, side: Side) {
  const times = {
    _createdAt: earlier(ours._createdAt, theirs._createdAt),
    _updatedAt: later(ours._updatedAt, theirs._updatedAt),
  }
  const versions = { base: base && { ...base, ...times }, ours: { ...ours, ...times }, theirs: { ...theirs, ...times } }
  const { value, collisions } = mergeValues(versions, side)
  return { document: toDocument(isJsonObject(value) ? value : versions[side], versions[side]), collisions }
}

/**
 * Whether an id is that of the state of a review. It names revisions of one lake, which mean nothing in another, so that nobody
 * has to choose between two.
 */
function isReview(id: string): boolean {
  return id.startsWith('review.')
}

/** The id of a draft that no document has yet, for another state of a document. */
function freeDraftId(id: string, isTaken: (id: string) => boolean): string {
  const draft = `drafts.${id.replace(/^drafts\./, '')}`
  if (!isTaken(draft)) return draft
  let number = 1
  while (isTaken(`${draft}-other-${number}`)) number += 1
  return `${draft}-other-${number}`
}

/**
 * Merges what two sides made of the same documents since they parted: by id, and within a document by field. Nothing is lost:
 * where both changed the same thing differently, the document keeps our state, and the state with theirs is kept as a draft,
 * which the Studio compares with it. A document that one side removed and the other changed is kept as a draft.
 */
export function mergeDocuments(base: Documents, ours: Documents, theirs: Documents): MergedDocuments {
  const documents = new Map<string, ContentDocument>()
  const others: { readonly id: string; readonly document: ContentDocument; readonly collision: DocumentCollision }[] =
    []
  const joined: string[] = []
  const collisions: DocumentCollision[] = []
  for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
    const [before, left, right] = [base.get(id), ours.get(id), theirs.get(id)]
    if (left !== undefined && right !== undefined) {
      const merged = mergeDocument(before, left, right, 'ours')
      documents.set(id, merged.document)
      if (isReview(id)) continue
      if (merged.collisions.length > 0) {
        const collision = { id, document: merged.document, collisions: merged.collisions }
        others.push({ id, document: mergeDocument(before, left, right, 'theirs').document, collision })
      } else if (isChanged(before, left) && isChanged(before, right) && isChanged(left, right)) joined.push(id)
      continue
    }
    const rest = left ?? right
    if (rest === undefined || (before !== undefined && !isChanged(before, rest))) continue
    if (before === undefined || isReview(id)) {
      documents.set(id, rest)
      continue
    }
    const collision = { id, document: rest, collisions: [], removedBy: left === undefined ? 'ours' : 'theirs' } as const
    // A draft that one side published or discarded stays a draft. What was published is not published again.
    if (id.startsWith('drafts.')) {
      documents.set(id, rest)
      collisions.push(collision)
    } else others.push({ id, document: rest, collision })
  }
  const isTaken = (id: string) => [base, ours, theirs, documents].some((side) => side.has(id))
  for (const { id, document, collision } of others) {
    const otherId = freeDraftId(id, isTaken)
    documents.set(otherId, { ...document, _id: otherId })
    collisions.push({ ...collision, otherId })
  }
  return { documents, joined, collisions }
}

/** Whether two states of a document differ by more than their times. */
export function isChanged(a: ContentDocument | undefined, b: ContentDocument): boolean {
  const wordsOf = (document: ContentDocument) => formatLine({ ...document, _createdAt: '', _updatedAt: '' })
  return a === undefined || wordsOf(a) !== wordsOf(b)
}
