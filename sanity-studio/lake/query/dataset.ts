import type { LakeDocument } from '../document.ts'
import { asSeen, placeOf, type Perspective } from './perspective.ts'

/** The documents that a query is asked of. */
export interface Dataset {
  readonly documents: readonly LakeDocument[]
  readonly byId: ReadonlyMap<string, LakeDocument>
}

const seen = new WeakMap<readonly LakeDocument[], Map<string, Dataset>>()

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
  const overlays = seen.get(documents) ?? new Map<string, Dataset>()
  seen.set(documents, overlays)
  const key = String(perspective)
  const made = overlays.get(key) ?? (perspective === 'raw' ? { documents, byId } : overlay(documents, perspective))
  overlays.set(key, made)
  return made
}

const MOST_REMEMBERED = 100

const ofTypes = new WeakMap<Dataset, Map<string, readonly LakeDocument[]>>()

/** The documents of some types, in their order; remembered as long as the dataset is. */
export function documentsOfTypes(dataset: Dataset, types: readonly string[]): readonly LakeDocument[] {
  const known = ofTypes.get(dataset) ?? new Map<string, readonly LakeDocument[]>()
  ofTypes.set(dataset, known)
  const key = types.join('\n')
  const documents = known.get(key) ?? dataset.documents.filter(({ _type }) => types.includes(_type))
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.set(key, documents)
  return documents
}
