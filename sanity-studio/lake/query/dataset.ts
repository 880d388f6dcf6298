import type { LakeDocument } from '../document.ts'
import { asSeen, placeOf, type Perspective } from './perspective.ts'

/** The documents that a query is asked of. */
export interface Dataset {
  readonly documents: readonly LakeDocument[]
  readonly byId: ReadonlyMap<string, LakeDocument>
}

const known = new WeakMap<readonly LakeDocument[], Map<string, Dataset>>()

function overlay(documents: readonly LakeDocument[], layers: readonly string[]): Dataset {
  const best = new Map<string, { readonly document: LakeDocument; readonly rank: number }>()
  for (const document of documents) {
    const { publishedId, layer } = placeOf(document._id)
    const rank = layers.indexOf(layer)
    if (rank !== -1 && rank < (best.get(publishedId)?.rank ?? Infinity)) best.set(publishedId, { document, rank })
  }
  // Whoever sees only what is published sees it as it is stored.
  const isPlain = layers.length === 1 && layers[0] === 'published'
  const ids = isPlain ? [...best.keys()] : [...best.keys()].sort()
  const byId = new Map<string, LakeDocument>()
  for (const id of ids) {
    const document = best.get(id)?.document
    if (document !== undefined) byId.set(id, isPlain ? document : asSeen(document, id))
  }
  return { documents: [...byId.values()], byId }
}

/**
 * What a perspective shows of the documents of one moment; remembered as long as the list of that moment is.
 * @param byId the same documents by id.
 */
export function datasetOf(
  documents: readonly LakeDocument[],
  byId: ReadonlyMap<string, LakeDocument>,
  perspective: Perspective,
): Dataset {
  if (perspective === 'raw') return { documents, byId }
  const overlays = known.get(documents) ?? new Map<string, Dataset>()
  known.set(documents, overlays)
  const key = perspective.join(',')
  const made = overlays.get(key) ?? overlay(documents, perspective)
  overlays.set(key, made)
  return made
}
