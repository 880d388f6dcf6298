import { isDeepStrictEqual } from 'node:util'

import {
  assetId,
  type ContentDocument,
  type ExportReport,
  exportToContent,
  formatLine,
  isSynced,
  type LakeDocument,
  openAssetFiles,
  readDataFile,
  toContentDocument,
} from '../../../sanity-studio/lake/content-format.ts'
import { createLakeClient, openLake, type LakeSettings } from '../../sanity/lake.ts'

/** All documents but Sanity's system documents. Assets are included, since editors may have described them. */
const WITH_ASSETS_QUERY = /* groq */ `*[!string::startsWith(_type, "system.")] | order(_id)`

function withoutTimes(document: ContentDocument): object {
  return { ...document, _createdAt: '', _updatedAt: '' }
}

/** A document with the times of its local version where nothing else differs, so that its line does not change. */
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
 * What a pull would change in a dataset folder.
 * @param settings with a token that may read drafts.
 * @throws ContentUnreadable where the folder cannot be read; what @sanity/client throws.
 */
export async function planPull(folder: string, settings: LakeSettings): Promise<PullPlan> {
  const fetched = await createLakeClient(settings).fetch<LakeDocument[]>(WITH_ASSETS_QUERY, {}, { perspective: 'raw' })
  const { documents: local } = await readDataFile(folder)
  const documents = fetched.map((document) => keepLocalTimes(document, local))
  const synced = documents.filter(isSynced)
  const fetchedIds = new Set(synced.map(({ _id }) => _id))
  const localLines = new Map([...local].map(([id, document]) => [id, formatLine(document)]))
  return {
    documents,
    added: [...fetchedIds].filter((id) => !localLines.has(id)),
    changed: synced
      .filter((document) => localLines.has(document._id) && localLines.get(document._id) !== formatLine(document))
      .map(({ _id }) => _id),
    removed: [...localLines.keys()].filter((id) => !fetchedIds.has(id)),
  }
}

/**
 * Replaces the dataset in a folder: writes new assets, then data.ndjson by a rename, then removes unused assets.
 * @throws ContentNotSaved or ContentError, with the folder's dataset unchanged.
 */
export function pull(folder: string, settings: LakeSettings, { documents }: PullPlan): Promise<ExportReport> {
  const source = openLake(settings)
  return exportToContent({
    store: {
      byId: new Map(documents.map((document) => [document._id, document])),
      all: () => documents,
      setting: () => undefined,
      saveSettings: () => undefined,
    },
    content: folder,
    contentFiles: openAssetFiles(folder),
    storeFiles: { read: async (name) => Buffer.from(await source.readAsset(assetId(name))) },
  })
}
