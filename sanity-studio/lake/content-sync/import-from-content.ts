import { randomUUID } from 'node:crypto'

import type { AssetFiles } from '../assets/asset-files.ts'
import type { AssetLocation } from '../assets/describe-asset.ts'
import { CONTENT_FOLDER } from '../auth/people.ts'
import type { LakeDocument } from '../document.ts'
import type { Change, Store } from '../store/store.ts'
import { readAssetMetadata } from './asset-metadata.ts'
import { assetIdsIn } from './asset-pointers.ts'
import { hashOfDocument, isSynced, type ContentDocument } from './content-line.ts'
import { DATA_FILE, hashDataFile, readDataFile } from './data-file.ts'
import { ContentConflict, ContentUnreadable, type Conflict } from './errors.ts'
import { importAssets } from './import-assets.ts'
import { isDraftsFileLost, isUnpublishedId } from './private-drafts.ts'
import { completeAnnounced, isFileUnchanged, readSnapshot, saveSnapshot, type Snapshot } from './snapshot.ts'

/** What to do with documents that were changed on both sides: refuse, or take one side. */
export type OnConflict = 'stop' | 'content' | 'studio'

/** What was imported, by document id. */
export interface ImportReport {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Documents that were changed on both sides, for which `onConflict` chose one. */
  readonly conflicts: readonly Conflict[]
  /** A sentence for each asset that could not be imported. */
  readonly problems: readonly string[]
}

const NOTHING: ImportReport = { added: [], changed: [], removed: [], conflicts: [], problems: [] }

/** The two sides that are kept in sync. */
export interface SyncContext {
  readonly store: Store
  /** The folder content/. */
  readonly content: string
  readonly contentFiles: AssetFiles
  readonly storeFiles: AssetFiles
  readonly location: () => AssetLocation
}

/** The documents of the store that belong in data.ndjson, by id. */
export function syncedDocumentsOf(store: Pick<Store, 'all'>): ReadonlyMap<string, LakeDocument> {
  return new Map(store.all().flatMap((document) => (isSynced(document) ? [[document._id, document]] : [])))
}

function titleOf(document: ContentDocument | undefined): string {
  const titles = [document?.['title'], document?.['name'], document?.['text']]
  return titles.flatMap((title) => (typeof title === 'string' ? [title.slice(0, 80)] : []))[0] ?? ''
}

/** A three-way comparison of each document: at the last snapshot, and now on both sides. */
function compareSides(
  content: ReadonlyMap<string, ContentDocument>,
  studio: ReadonlyMap<string, LakeDocument>,
  snapshot: Snapshot,
): { readonly changedInContent: readonly string[]; readonly conflicts: readonly Conflict[] } {
  const changedInContent: string[] = []
  const conflicts: Conflict[] = []
  for (const id of new Set([...content.keys(), ...studio.keys()])) {
    const [inContent, inStudio] = [content.get(id), studio.get(id)]
    const contentHash = inContent && hashOfDocument(inContent)
    const studioHash = inStudio && hashOfDocument(inStudio)
    const before = snapshot.get(id)
    if (contentHash === studioHash || contentHash === before) continue
    if (studioHash === before) changedInContent.push(id)
    else
      conflicts.push({
        id,
        type: (inContent ?? inStudio)?._type ?? '',
        title: titleOf(inContent ?? inStudio),
        inContent: inContent === undefined ? 'removed' : 'changed',
        inStudio: inStudio === undefined ? 'removed' : 'changed',
      })
  }
  return { changedInContent, conflicts }
}

function toChange(before: LakeDocument | undefined, after: LakeDocument | undefined): readonly Change[] {
  if (after !== undefined)
    return [{ documentId: after._id, ...(before && { before }), after, mutations: [{ createOrReplace: after }] }]
  return before === undefined ? [] : [{ documentId: before._id, before, mutations: [{ delete: { id: before._id } }] }]
}

/**
 * Imports what was changed in content/ since the last snapshot, in one transaction.
 * @throws ContentConflict, ContentUnreadable; then nothing was changed.
 */
export async function importFromContent(context: SyncContext, onConflict: OnConflict): Promise<ImportReport> {
  const { store } = context
  const fileHash = await hashDataFile(context.content)
  completeAnnounced(store, fileHash)
  if (isFileUnchanged(store, fileHash)) return NOTHING
  const snapshot = readSnapshot(store) ?? new Map<string, string>()
  const { documents: content, hash } = await readDataFile(context.content)
  // An empty file where there were documents is an accident, not a wish to delete them all.
  if (snapshot.size > 0 && content.size === 0) {
    if (onConflict !== 'studio')
      throw new ContentUnreadable(
        `${context.content}/${DATA_FILE} is missing or empty. Start with --conflicts=studio to write it anew from ` +
          'what the Studio has, or restore it from git: what was published after that commit is then taken back.',
      )
    // Nothing was ever saved there: the next save writes all.
    saveSnapshot(store, new Map(), hash)
    return NOTHING
  }

  const isLost = await isDraftsFileLost(store, context.content)
  const compare = () => {
    const synced = [...syncedDocumentsOf(store)]
    const studio = isLost
      ? synced.filter(([documentId]) => content.has(documentId) || !isUnpublishedId(documentId))
      : synced
    const { changedInContent, conflicts } = compareSides(content, new Map(studio), snapshot)
    if (conflicts.length > 0 && onConflict === 'stop') throw new ContentConflict(conflicts)
    const chosen = onConflict === 'content' ? conflicts.map(({ id }) => id) : []
    return { conflicts, wanted: [...changedInContent, ...chosen] }
  }
  const transfer = {
    from: context.contentFiles,
    to: context.storeFiles,
    metadata: await readAssetMetadata(context.content),
    location: context.location(),
  }
  const assetIds = compare().wanted.flatMap((id) => assetIdsIn(content.get(id)))
  const assets = await importAssets(assetIds, transfer, store)
  // Compared again, since somebody may have edited a document meanwhile. From here to the commit nothing is awaited.
  const { conflicts, wanted } = compare()

  const id = randomUUID()
  const at = new Date().toISOString()
  const assetChanges = assets.documents.flatMap((asset) =>
    toChange(undefined, { ...asset, _rev: id, _createdAt: at, _updatedAt: at }),
  )
  const changes = wanted.flatMap((documentId) => {
    const document = content.get(documentId)
    return toChange(store.byId.get(documentId), document && { ...document, _rev: id })
  })
  if (assetChanges.length + changes.length > 0)
    store.commit({ id, author: CONTENT_FOLDER.id, at, changes: [...assetChanges, ...changes] })
  // A document that differs in the Studio only keeps the hash of content/, and so counts as changed there.
  saveSnapshot(store, new Map([...content].map(([key, document]) => [key, hashOfDocument(document)])), hash)

  const idsOf = (isKind: (change: Change) => boolean) => changes.filter(isKind).map(({ documentId }) => documentId)
  return {
    added: idsOf(({ before }) => before === undefined),
    changed: idsOf(({ before, after }) => before !== undefined && after !== undefined),
    removed: idsOf(({ after }) => after === undefined),
    conflicts,
    problems: assets.problems,
  }
}
