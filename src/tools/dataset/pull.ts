import { isDeepStrictEqual } from 'node:util'

import {
  formatDocument,
  isSynced,
  toContentDocument,
  type ContentDocument,
} from '../../../sanity-studio/lake/content-folder/index.ts'
import {
  assetId,
  createContentSide,
  type ExportReport,
  exportToContent,
  type LakeDocument,
  openAssetFiles,
} from '../../../sanity-studio/lake/content-format.ts'
import { createLakeClient, openLake, type LakeSettings } from '../../catalogue/source/lake.ts'

/** All documents but Sanity's system documents. Assets are included, since editors may have described them. */
const WITH_ASSETS_QUERY = /* groq */ `*[!string::startsWith(_type, "system.")] | order(_id)`

function withoutTimes(document: ContentDocument): object {
  return { ...document, _createdAt: '', _updatedAt: '' }
}

/** A document with the times of its local version where nothing else differs, so that its file does not change. */
function keepLocalTimes(document: LakeDocument, local: ReadonlyMap<string, ContentDocument>): LakeDocument {
  const fetched = toContentDocument(document)
  const known = local.get(document._id)
  if (fetched === undefined || known === undefined) return document
  if (!isDeepStrictEqual(withoutTimes(fetched), withoutTimes(known))) return document
  return { ...document, _createdAt: known._createdAt, _updatedAt: known._updatedAt }
}

/** How content/ differs from a dataset, by document id, and the documents to write. */
export interface PullPlan {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  readonly documents: readonly LakeDocument[]
}

/**
 * Finds the documents that a pull would change in a dataset folder.
 * @param settings with a token that may read drafts.
 * @throws ContentUnreadable where the folder cannot be read; what @sanity/client throws.
 */
export async function planPull(folder: string, settings: LakeSettings): Promise<PullPlan> {
  const fetched = await createLakeClient(settings).fetch<LakeDocument[]>(WITH_ASSETS_QUERY, {}, { perspective: 'raw' })
  const { documents: local } = await createContentSide(folder, new Map()).read()
  const documents = fetched.map((document) => keepLocalTimes(document, local))
  const synced = documents.filter(isSynced)
  const fetchedIds = new Set(synced.map(({ _id }) => _id))
  const localTexts = new Map([...local].map(([id, document]) => [id, formatDocument(document)]))
  return {
    documents,
    added: [...fetchedIds].filter((id) => !localTexts.has(id)),
    changed: synced
      .filter((document) => localTexts.has(document._id) && localTexts.get(document._id) !== formatDocument(document))
      .map(({ _id }) => _id),
    removed: [...localTexts.keys()].filter((id) => !fetchedIds.has(id)),
  }
}

/**
 * Replaces the dataset in a folder: what differs is written together, then unused assets are removed.
 * @throws ContentNotSaved or ContentError, with the folder's dataset unchanged.
 */
export async function pull(folder: string, settings: LakeSettings, { documents }: PullPlan): Promise<ExportReport> {
  const source = openLake(settings)
  const byId = new Map(documents.map((document) => [document._id, document]))
  const side = createContentSide(folder, byId)
  await side.read()
  return exportToContent({
    store: { byId, all: () => documents, setting: () => undefined },
    content: folder,
    side,
    snapshot: { announce: () => undefined, agreeOn: () => undefined },
    contentFiles: openAssetFiles(folder),
    storeFiles: { read: async (name) => Buffer.from(await source.readAsset(assetId(name))) },
  })
}
