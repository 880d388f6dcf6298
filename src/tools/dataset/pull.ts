import { isDeepStrictEqual } from 'node:util'

import { openAssetFiles } from '../../../sanity-studio/lake/assets/asset-files.ts'
import { assetId } from '../../../sanity-studio/lake/assets/asset-name.ts'
import {
  formatLine,
  isSynced,
  toContentDocument,
  type ContentDocument as Line,
} from '../../../sanity-studio/lake/content-sync/content-line.ts'
import { readDataFile } from '../../../sanity-studio/lake/content-sync/data-file.ts'
import { exportToContent, type ExportReport } from '../../../sanity-studio/lake/content-sync/export-to-content.ts'
import type { LakeDocument } from '../../../sanity-studio/lake/document.ts'
import { createLakeClient, createLakeSource, type LakeSettings } from '../../sanity/lake.ts'

/** Every document of a dataset but Sanity's own; assets too, for what people said of them. */
const WITH_ASSETS_QUERY = /* groq */ `*[!string::startsWith(_type, "system.")] | order(_id)`

function untimed(line: Line): object {
  return { ...line, _createdAt: '', _updatedAt: '' }
}

/** A document of the dataset; with the times of content/ where it says the same, so that its line stays. */
function asHere(document: LakeDocument, here: ReadonlyMap<string, Line>): LakeDocument {
  const line = toContentDocument(document)
  const known = here.get(document._id)
  if (line === undefined || known === undefined || !isDeepStrictEqual(untimed(line), untimed(known))) return document
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
 * @param settings with a token that may see drafts.
 */
export async function planPull(folder: string, settings: LakeSettings): Promise<PullPlan> {
  const fetched = await createLakeClient(settings).fetch<LakeDocument[]>(WITH_ASSETS_QUERY, {}, { perspective: 'raw' })
  const { documents: here } = await readDataFile(folder)
  const documents = fetched.map((document) => asHere(document, here))
  const there = new Map(documents.filter(isSynced).map((each) => [each._id, each]))
  const before = new Map([...here].map(([id, line]) => [id, formatLine(line)]))
  const ids = [...there.keys()]
  return {
    documents,
    added: ids.filter((id) => !before.has(id)),
    changed: [...there.values()]
      .filter((document) => before.has(document._id) && before.get(document._id) !== formatLine(document))
      .map(({ _id }) => _id),
    removed: [...before.keys()].filter((id) => !there.has(id)),
  }
}

/**
 * Writes a dataset over a folder: assets first, documents by rename, what is no longer used last.
 * @throws ContentNotSaved, ContentError; then the folder holds what it held before.
 */
export function pull(folder: string, settings: LakeSettings, { documents }: PullPlan): Promise<ExportReport> {
  const source = createLakeSource(settings)
  return exportToContent({
    store: {
      byId: new Map(documents.map((document) => [document._id, document])),
      all: () => documents,
      setting: () => undefined,
      saveSetting: () => undefined,
    },
    content: folder,
    contentFiles: openAssetFiles(folder),
    storeFiles: { read: async (name) => Buffer.from(await source.readAsset(assetId(name))) },
  })
}
