import { isDeepStrictEqual } from 'node:util'

import type { ContentDifference, Documents } from '../git/content-difference.ts'
import { documentName, isUnpublished, type NameOfDocument, type NamedDocument } from '../words/document-name.ts'
import { passagesOf, type Passage } from '../words/passages.ts'

/** A passage before and after; undefined where it was added or removed. */
export interface PassagePair {
  readonly place: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** The change of a document, in words for a person. */
export interface DocumentChange {
  readonly kind: 'added' | 'changed' | 'removed'
  readonly id: string
  readonly name: string
  readonly isUnpublished: boolean
  /** All of the document, in the order of the form. */
  readonly passages: readonly PassagePair[]
  /** The lists whose members are in another order. */
  readonly reordered: readonly string[]
}

/** Puts passages that were removed behind the one they followed. */
function pair(before: readonly Passage[], after: readonly Passage[]): readonly PassagePair[] {
  const old = new Map(before.map((passage) => [passage.key, passage]))
  const now = new Set(after.map(({ key }) => key))
  const order: Passage[] = [...after]
  before.forEach((passage, index) => {
    if (now.has(passage.key)) return
    const earlier = new Set(before.slice(0, index).map(({ key }) => key))
    const at = order.findLastIndex(({ key }) => earlier.has(key))
    order.splice(at + 1, 0, passage)
  })
  return order.map(({ key, place, text }) => ({
    place,
    before: old.get(key)?.text,
    after: now.has(key) ? text : undefined,
  }))
}

/** The first step of the place of a passage: the field of the form. */
function fieldOf({ place }: Passage): string {
  return place.split(' › ')[0] ?? place
}

function reorderedFields(before: readonly Passage[], after: readonly Passage[]): readonly string[] {
  const keysIn = (side: readonly Passage[], other: readonly Passage[], field: string) =>
    side
      .filter((passage) => fieldOf(passage) === field && other.some(({ key }) => key === passage.key))
      .map(({ key }) => key)
  return [...new Set(after.map(fieldOf))].filter(
    (field) => !isDeepStrictEqual(keysIn(before, after, field), keysIn(after, before, field)),
  )
}

/** Describes each document of a difference: first what changed, then what is new, then what is gone. */
export function describeChanges(
  { added, changed, removed }: ContentDifference,
  before: Documents,
  after: Documents,
): readonly DocumentChange[] {
  const nameIn =
    (side: Documents, other: Documents): NameOfDocument =>
    (id) => {
      const document = side.get(id) ?? other.get(id)
      return document === undefined ? id : documentName(document)
    }
  const read = (document: NamedDocument | undefined, side: Documents, other: Documents) =>
    document === undefined ? [] : passagesOf(document, nameIn(side, other))
  const describe = (kind: DocumentChange['kind'], document: NamedDocument): DocumentChange => {
    const { _id: id } = document
    const [old, now] = [read(before.get(id), before, after), read(after.get(id), after, before)]
    return {
      kind,
      id,
      name: documentName(document),
      isUnpublished: isUnpublished(document),
      passages: pair(old, now),
      reordered: kind === 'changed' ? reorderedFields(old, now) : [],
    }
  }
  return [
    ...changed.map((document) => describe('changed', document)),
    ...added.map((document) => describe('added', document)),
    ...removed.map((document) => describe('removed', document)),
  ]
}
