import { isDeepStrictEqual } from 'node:util'

import { parseAssetId } from '../assets/asset-name.ts'
import type { JsonObject, LakeDocument } from '../document.ts'
import { strongReferencesOf } from '../mutate/references.ts'
import { hashOfDocument, type ContentDocument } from '../content-folder/content-document.ts'
import type { Snapshot } from './snapshot.ts'

/** The two sides that are kept in sync, and the hashes of the documents when both were last the same. */
export interface Sides {
  readonly content: ReadonlyMap<string, ContentDocument>
  readonly studio: ReadonlyMap<string, LakeDocument>
  readonly snapshot: Snapshot
  /** The documents of which git has left two versions in content/. */
  readonly undecided: ReadonlySet<string>
}

/** Why a document waits for a person. Without ids: it was changed on both sides. */
export interface Waiting {
  /** Documents to which one side of it refers, and which the other side has removed or does not have yet. */
  readonly missing: readonly string[]
  /** Documents of one side that refer to it, while the other side has removed it. */
  readonly referrers: readonly string[]
}

/** The result of comparing the two sides. */
export interface Comparison {
  /** The documents to take from content/ into the Studio. */
  readonly takeIn: readonly string[]
  /** The documents that neither side may overwrite until a person has chosen, by id. */
  readonly waiting: ReadonlyMap<string, Waiting>
}

/** On which side a document was changed. */
type ChangedSide = 'content' | 'studio' | 'both'

const SYSTEM_FIELDS = new Set(['_id', '_type', '_rev', '_createdAt', '_updatedAt', '_system'])

/** The names of the fields in which two states of a document differ, in alphabetical order. */
export function differingFields(one: JsonObject, other: JsonObject): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].filter((name) => !SYSTEM_FIELDS.has(name) && !isDeepStrictEqual(one[name], other[name])).sort()
}

/** Whether two states say the same, whenever they were written: as after the same publication on two machines. */
function saysTheSame(one: ContentDocument | undefined, other: ContentDocument | undefined): boolean {
  return one !== undefined && other?._type === one._type && differingFields(one, other).length === 0
}

/** A three-way comparison of each document that differs: at the last snapshot, and now on both sides. */
function changedSides({ content, studio, snapshot, undecided }: Sides): ReadonlyMap<string, ChangedSide> {
  const changed = new Map<string, ChangedSide>()
  for (const id of new Set([...content.keys(), ...studio.keys()])) {
    const [inContent, inStudio] = [content.get(id), studio.get(id)]
    const contentHash = inContent && hashOfDocument(inContent)
    const studioHash = inStudio && hashOfDocument(inStudio)
    const before = snapshot.get(id)
    if (contentHash === studioHash) continue
    if (contentHash === before) changed.set(id, 'studio')
    else if (undecided.has(id)) changed.set(id, 'both')
    else changed.set(id, studioHash === before || saysTheSame(inContent, inStudio) ? 'content' : 'both')
  }
  return changed
}

type Find = (id: string) => JsonObject | undefined

/** The ids of the documents, not assets, to which a document refers strongly. */
export function documentReferences(document: JsonObject): readonly string[] {
  return [...strongReferencesOf(document)].filter((id) => parseAssetId(id) === undefined)
}

/** The documents among `ids` that refer strongly to one. @param find their states. */
export function referrersOf(id: string, ids: Iterable<string>, find: Find): readonly string[] {
  return [...ids].filter((other) => {
    const document = find(other)
    return document !== undefined && strongReferencesOf(document).has(id)
  })
}

/**
 * Finds documents whose exchange would leave a reference to nothing on the other side. They wait too, and with them what
 * refers to them: so it is repeated until no more is found.
 */
function addBrokenReferences(
  { content, studio }: Sides,
  changed: ReadonlyMap<string, ChangedSide>,
  waiting: Map<string, Waiting>,
) {
  const studioAfter: Find = (id) =>
    changed.get(id) === 'content' && !waiting.has(id) ? content.get(id) : studio.get(id)
  const contentAfter: Find = (id) => (waiting.has(id) ? content.get(id) : studioAfter(id))
  const ids = new Set([...content.keys(), ...studio.keys()])

  function brokenBy(id: string, side: ChangedSide): Waiting {
    const [own, after] = side === 'content' ? [content, studioAfter] : [studio, contentAfter]
    const document = own.get(id)
    if (document === undefined) return { missing: [], referrers: referrersOf(id, ids, after) }
    // A document that is missing on its own side as well is not the exchange's fault.
    const missing = documentReferences(document).filter((target) => after(target) === undefined && own.has(target))
    return { missing, referrers: [] }
  }

  for (let count = -1; count !== waiting.size;) {
    count = waiting.size
    for (const [id, side] of changed) {
      if (waiting.has(id)) continue
      const broken = brokenBy(id, side)
      if (broken.missing.length + broken.referrers.length > 0) waiting.set(id, broken)
    }
  }
}

/** Compares the two sides: what can be exchanged, and what waits for a person. */
export function compareSides(sides: Sides): Comparison {
  const changed = changedSides(sides)
  const waiting = new Map<string, Waiting>()
  for (const [id, side] of changed) if (side === 'both') waiting.set(id, { missing: [], referrers: [] })
  addBrokenReferences(sides, changed, waiting)
  const takeIn = [...changed].filter(([id, side]) => side === 'content' && !waiting.has(id)).map(([id]) => id)
  // First what can be chosen at once, then what waits for another choice.
  const inOrder = [...waiting].sort(([, a], [, b]) => Number(a.missing.length > 0) - Number(b.missing.length > 0))
  return { takeIn, waiting: new Map(inOrder) }
}
