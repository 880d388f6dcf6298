import type { LakeDocument } from '../document.ts'
import { parseDocumentId } from '../document-id.ts'
import { parseList } from '../http/address.ts'
import { HttpError } from '../http/http-error.ts'

/** Which documents a query sees: all as they are stored, or of each the first in an order of layers. */
export type Perspective = 'raw' | readonly string[]

/** https://www.sanity.io/docs/content-lake/perspectives: from this API version on, `published` is the default. */
const FIRST_VERSION_WITH_PUBLISHED = '2025-02-19'

function defaultPerspective(apiVersion: string): Perspective {
  if (apiVersion === 'X') return ['published']
  return /^\d{4}-/.test(apiVersion) && apiVersion >= FIRST_VERSION_WITH_PUBLISHED ? ['published'] : 'raw'
}

/**
 * Parses the perspective of a request: `published`, `drafts` (formerly `previewDrafts`), `raw`, or comma-separated layers
 * in order of precedence, with `published` behind them.
 * @throws HttpError 400 for an invalid name.
 */
export function parsePerspective(text: string | undefined, apiVersion: string): Perspective {
  const names = parseList(text)
  if (names.length === 0) return defaultPerspective(apiVersion)
  if (names.length === 1 && names[0] === 'raw') return 'raw'
  const wrong = names.find((name) => name === 'raw' || !/^[\w-]+$/.test(name))
  if (wrong !== undefined)
    throw new HttpError(
      400,
      `“${wrong}” is not a perspective here. Use raw alone, or published, drafts or names of releases.`,
    )
  const layers = names.map((name) => (name === 'previewDrafts' ? 'drafts' : name))
  return layers.includes('published') ? layers : [...layers, 'published']
}

/** The documents that a query sees. */
export interface Dataset {
  readonly documents: readonly LakeDocument[]
  readonly byId: ReadonlyMap<string, LakeDocument>
}

const projected = new WeakMap<LakeDocument, LakeDocument>()

/** A document under its published id, with its own id in `_originalId`. */
function projectTo(publishedId: string, document: LakeDocument): LakeDocument {
  const cached = projected.get(document)
  if (cached !== undefined) return cached
  const shown = Object.freeze({ ...document, _id: publishedId, _originalId: document._id })
  projected.set(document, shown)
  return shown
}

function overlayLayers(documents: readonly LakeDocument[], layers: readonly string[]): Dataset {
  const best = new Map<string, { readonly document: LakeDocument; readonly rank: number }>()
  for (const document of documents) {
    const { publishedId, layer } = parseDocumentId(document._id)
    const rank = layers.indexOf(layer)
    if (rank !== -1 && rank < (best.get(publishedId)?.rank ?? Infinity)) best.set(publishedId, { document, rank })
  }
  // Only in the perspective `published`, documents are shown as they are stored.
  const isPublishedOnly = layers.length === 1 && layers[0] === 'published'
  const ids = isPublishedOnly ? [...best.keys()] : [...best.keys()].sort()
  const byId = new Map<string, LakeDocument>()
  for (const id of ids) {
    const document = best.get(id)?.document
    if (document !== undefined) byId.set(id, isPublishedOnly ? document : projectTo(id, document))
  }
  return { documents: [...byId.values()], byId }
}

const datasets = new WeakMap<readonly LakeDocument[], Map<string, Dataset>>()

/**
 * The documents in a perspective; cached as long as the list of all documents lives, which is until the next commit.
 * @param byId the same documents by id.
 */
export function datasetOf(
  documents: readonly LakeDocument[],
  byId: ReadonlyMap<string, LakeDocument>,
  perspective: Perspective,
): Dataset {
  const cached = datasets.get(documents) ?? new Map<string, Dataset>()
  datasets.set(documents, cached)
  const key = String(perspective)
  const dataset =
    cached.get(key) ?? (perspective === 'raw' ? { documents, byId } : overlayLayers(documents, perspective))
  cached.set(key, dataset)
  return dataset
}

/** The name of the parameter with all documents of a type. GROQ has no parameter of such a name, so it is free. */
export function typeParameter(type: string): string {
  return `type:${type}`
}

const indexes = new WeakMap<Dataset, Readonly<Record<string, readonly LakeDocument[]>>>()

/** The documents of each type in their order, by the names of their parameters; cached as long as the dataset lives. */
export function typeParametersOf(dataset: Dataset): Readonly<Record<string, readonly LakeDocument[]>> {
  const groups = () => Object.fromEntries(Map.groupBy(dataset.documents, ({ _type }) => typeParameter(_type)))
  const index = indexes.get(dataset) ?? groups()
  indexes.set(dataset, index)
  return index
}
