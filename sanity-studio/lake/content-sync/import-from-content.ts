import { randomUUID } from 'node:crypto'

import type { AssetFiles } from '../assets/asset-files.ts'
import type { AssetLocation } from '../assets/describe-asset.ts'
import { CONTENT_FOLDER } from '../auth/people.ts'
import type { LakeDocument } from '../document.ts'
import type { Change, Store } from '../store/store.ts'
import { readAssetMetadata } from './asset-metadata.ts'
import { assetIdsIn } from '../content-folder/asset-pointers.ts'
import { hashOfDocument, isSynced, type ContentDocument } from '../content-folder/content-document.ts'
import { ContentUnreadable } from '../content-folder/errors.ts'
import { compareSides, differingFields, type Waiting } from './compare-sides.ts'
import type { ContentSide, ReadContent } from './content-side.ts'
import { lastChangeOf } from './conflict-history.ts'
import { toConflict, titleOf, type Conflict, type Side, type WaitingDocument } from './conflict.ts'
import { importAssets, type AssetFields } from './import-assets.ts'
import { isPrivateFolderLost, mayBePrivate } from './private-drafts.ts'
import { commitChoice, toChanges } from './resolve-conflict.ts'
import type { KeptSnapshot, Snapshot } from './snapshot.ts'

/** The choice for documents that wait: ask a person, or take one side for all of them. */
export type OnConflict = 'ask' | Side

/** The documents that were imported, by id. */
export interface ImportReport {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Documents that wait until a person has chosen a side; both sides still have their own state. */
  readonly conflicts: readonly Conflict[]
  /** Documents for which `onConflict` has chosen a side. */
  readonly settled: readonly Conflict[]
  /** A sentence for each asset that could not be imported. */
  readonly problems: readonly string[]
}

/** An import, and the documents that a save has to leave in content/ as they are there. */
export interface Imported {
  readonly report: ImportReport
  readonly waiting: ReadonlyMap<string, WaitingDocument>
}

/** The report of an import that has found nothing new. */
export const NOTHING_NEW: ImportReport = {
  added: [],
  changed: [],
  removed: [],
  conflicts: [],
  settled: [],
  problems: [],
}

/** The two sides that are kept in sync. */
export interface SyncContext {
  readonly store: Store
  /** The folder content/. */
  readonly content: string
  readonly side: ContentSide
  readonly snapshot: KeptSnapshot
  readonly contentFiles: AssetFiles
  readonly storeFiles: AssetFiles
  readonly location: () => AssetLocation
}

/** The documents of the store that belong in content/, by id. */
export function syncedDocumentsOf(store: Pick<Store, 'all'>): ReadonlyMap<string, LakeDocument> {
  return new Map(store.all().flatMap((document) => (isSynced(document) ? [[document._id, document]] : [])))
}

/** The content that was read, and whether the private drafts are missing there, so that only the store has them. */
type Read = ReadContent & { readonly isLost: boolean }

/** Two sides as they are now, and what an exchange between them would do. */
function findWaiting(
  { documents: content, undecided, unseen, isLost }: Read,
  store: Pick<Store, 'all'>,
  snapshot: Snapshot,
) {
  const isCompared = ([id]: readonly [string, unknown]) => !isLost || content.has(id) || !mayBePrivate(id)
  const studio = new Map([...syncedDocumentsOf(store)].filter(isCompared))
  const { takeIn, waiting } = compareSides({ content, studio, snapshot, undecided })
  const toWaiting = (reason: Waiting, id: string): WaitingDocument => {
    const isUndecided = undecided.has(id)
    const before = isUndecided ? undefined : snapshot.get(id)
    const [first, own] = [unseen.get(id), studio.get(id)]
    const hasThird = first !== undefined && own !== undefined && differingFields(first, own).length > 0
    return { ...reason, id, folder: content.get(id), studio: own, before, isUndecided, hasThird }
  }
  const documents = [...waiting].map(([id, reason]): [string, WaitingDocument] => [id, toWaiting(reason, id)])
  return { takeIn, waiting: new Map(documents) }
}

/**
 * Imports what was changed in content/ since the last snapshot, in one transaction. Documents that were changed on both
 * sides, and what refers to them, are left as they are on both.
 * @throws ContentUnreadable; then nothing was changed.
 */
export async function importFromContent(context: SyncContext, onConflict: OnConflict): Promise<Imported> {
  const { store, snapshot } = context
  const read = { ...(await context.side.read()), isLost: await isPrivateFolderLost(store, context.content) }
  const { documents: content } = read
  const hashOf = (document: ContentDocument | undefined) => document && hashOfDocument(document)
  snapshot.completeAnnounced((id) => hashOf(content.get(id)))
  // A folder that is empty where there were documents is an accident, not a wish to delete them all.
  if (snapshot.hashes.size > 0 && content.size === 0) {
    if (onConflict !== 'studio')
      throw new ContentUnreadable(
        `${context.content} has no documents. Start with --conflicts=studio to write it anew from ` +
          'what the Studio has, or restore it from git: what was published after that commit is then taken back.',
      )
    // Nothing was ever saved there: the next save writes all.
    snapshot.replace(new Map())
    return { report: NOTHING_NEW, waiting: new Map() }
  }
  // The lake has checked the references of documents that only the Studio has changed.
  const isSame = [...content].every(([id, document]) => hashOfDocument(document) === snapshot.hashes.get(id))
  if (isSame && content.size === snapshot.hashes.size && onConflict === 'ask')
    return { report: NOTHING_NEW, waiting: new Map() }

  const transfer = {
    from: context.contentFiles,
    to: context.storeFiles,
    metadata: await readAssetMetadata(context.content),
    location: context.location(),
  }
  const first = findWaiting(read, store, snapshot.hashes)
  // Those of waiting documents too: the Studio shows them, and a save keeps them.
  const assetIds = [...first.takeIn, ...first.waiting.keys()].flatMap((id) => assetIdsIn(content.get(id)))
  const assets = await importAssets(assetIds, transfer, store)
  // Where the Studio has changed nothing, it takes the first of git's versions, so that the choice is between both of these.
  const isUntouched = (id: string) => hashOf(store.byId.get(id)) === snapshot.hashes.get(id)
  const unseen = [...read.unseen].filter(([id]) => isUntouched(id)).map(([id, document]) => ({ id, document }))
  if (unseen.length > 0) commitChanges(store, [], unseen)
  // Compared again, since somebody may have edited a document meanwhile. From here to the commit nothing is awaited.
  const { takeIn, waiting } = findWaiting(read, store, snapshot.hashes)

  const nameOf = (id: string) => titleOf(store.byId.get(id) ?? content.get(id)) || id
  const conflicts = [...waiting.values()].map((document) => toConflict(document, nameOf))
  const changes = commitChanges(store, assets.documents, [
    ...takeIn.map((id) => ({ id, document: content.get(id) })),
    ...(onConflict === 'folder' ? [...waiting.values()].map(({ id, folder }) => ({ id, document: folder })) : []),
  ])
  if (onConflict === 'studio')
    for (const document of waiting.values())
      commitChoice(store, document, document.studio, lastChangeOf(store, document.id)?.author ?? CONTENT_FOLDER.id)

  // Publishing replaces the whole document, by a draft that does not have what has just come in.
  const isOlder = (draftId: string) => store.byId.has(draftId) && !takeIn.includes(draftId)
  const older = changes
    .filter(({ documentId, before, after }) => before && after && isOlder(`drafts.${documentId}`))
    .map(
      ({ documentId: id }) =>
        `“${nameOf(id)}” (${id}) was changed in content/, and its draft here is older: publishing the draft would take that change back. Compare them first.`,
    )
  const isAsked = onConflict === 'ask'
  const isAgreed = ([id]: readonly [string, unknown]) => !(isAsked && waiting.has(id))
  // A document that differs in the Studio only keeps the hash of content/, and so counts as changed there.
  const agreed = [...content].filter(isAgreed).map(([id, document]) => [id, hashOfDocument(document)] as const)
  const before = [...snapshot.hashes].filter((entry) => !isAgreed(entry))
  snapshot.replace(new Map([...agreed, ...before]))

  const idsOf = (isKind: (change: Change) => boolean) => changes.filter(isKind).map(({ documentId }) => documentId)
  return {
    report: {
      added: idsOf(({ before }) => before === undefined),
      changed: idsOf(({ before, after }) => before !== undefined && after !== undefined),
      removed: idsOf(({ after }) => after === undefined),
      conflicts: isAsked ? conflicts : [],
      settled: isAsked ? [] : conflicts,
      problems: [...assets.problems, ...older],
    },
    waiting: isAsked ? waiting : new Map(),
  }
}

/** Stores documents of content/ and their assets in one transaction. @returns the changes of documents. */
function commitChanges(
  store: Pick<Store, 'byId' | 'commit'>,
  assets: readonly AssetFields[],
  wanted: readonly { readonly id: string; readonly document: ContentDocument | undefined }[],
): readonly Change[] {
  const id = randomUUID()
  const at = new Date().toISOString()
  const assetChanges = assets.flatMap((asset) =>
    toChanges(undefined, { ...asset, _rev: id, _createdAt: at, _updatedAt: at }),
  )
  const changes = wanted.flatMap(({ id: documentId, document }) =>
    toChanges(store.byId.get(documentId), document && { ...document, _rev: id }),
  )
  if (assetChanges.length + changes.length > 0)
    store.commit({ id, author: CONTENT_FOLDER.id, at, changes: [...assetChanges, ...changes] })
  return changes
}
