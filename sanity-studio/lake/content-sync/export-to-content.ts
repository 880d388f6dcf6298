import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { AssetFiles } from '../assets/asset-files.ts'
import { assetPath, parseAssetFile, parseAssetId } from '../assets/asset-name.ts'
import { assetIdsIn } from '../content-folder/asset-pointers.ts'
import { formatDocument, hashOfDocument, type ContentDocument } from '../content-folder/content-document.ts'
import { contentPath, isPrivatePath, privatePath } from '../content-folder/content-path.ts'
import { ContentNotSaved } from '../content-folder/errors.ts'
import { writeFiles, type FileChange } from '../content-folder/write-files.ts'
import { diskRefusal } from '../error-code.ts'
import type { Store } from '../store/store.ts'
import { formatAssetMetadata, METADATA_FILE, readMetadataText } from './asset-metadata.ts'
import type { ContentSide } from './content-side.ts'
import { syncedDocumentsOf } from './import-from-content.ts'
import { draftPolicyOf, makePrivateFolder, mayBePrivate, removePrivateFolder } from './private-drafts.ts'
import type { KeptSnapshot } from './snapshot.ts'

/** The documents to export, and the folder to which. */
export interface ExportContext {
  readonly store: Pick<Store, 'all' | 'byId' | 'setting'>
  /** The folder content/, and what was read of it last. */
  readonly content: string
  readonly side: Pick<ContentSide, 'files' | 'documentAt' | 'note'>
  readonly snapshot: Pick<KeptSnapshot, 'announce' | 'agreeOn'>
  readonly contentFiles: Pick<AssetFiles, 'has'>
  readonly storeFiles: Pick<AssetFiles, 'read'>
}

/** The changes that were written to content/, by document id and by path. */
export interface ExportReport {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  readonly assetsAdded: readonly string[]
  readonly assetsRemoved: readonly string[]
  /** A sentence for each asset in use whose bytes are missing, and for each unused one that could not be deleted. */
  readonly problems: readonly string[]
}

function toNotSaved(content: string, error: unknown): ContentNotSaved {
  const refusal = diskRefusal(error)
  const unchanged = `${content} holds what it held before, and the Studio has everything.`
  if (refusal === 'full')
    return new ContentNotSaved(`The disk is full: nothing was saved. ${unchanged} Make room, then save again.`)
  if (refusal === 'read-only')
    return new ContentNotSaved(
      `${content} can only be read: nothing was saved. ${unchanged} Correct its permissions, then save again.`,
    )
  return new ContentNotSaved(`Nothing was saved (${String(error)}). ${unchanged} Fix this, then save again.`)
}

/** The assets that documents use. */
interface UsedAssets {
  /** Below content/, such as `images/….png`. */
  readonly paths: ReadonlySet<string>
  /** Those that content/ lacks, by path. */
  readonly added: ReadonlyMap<string, Uint8Array>
  /** The file that describes all of them. */
  readonly metadata: string
  /** A sentence for each whose bytes are missing. */
  readonly problems: readonly string[]
}

async function collectAssets(
  documents: readonly ContentDocument[],
  { store, contentFiles, storeFiles }: ExportContext,
): Promise<UsedAssets> {
  const ids = [...new Set(documents.flatMap(assetIdsIn))]
  const names = ids.flatMap((id) => parseAssetId(id) ?? [])
  const added = new Map<string, Uint8Array>()
  const problems: string[] = []
  for (const name of names) {
    if (await contentFiles.has(name)) continue
    const bytes = await storeFiles.read(name)
    if (bytes === undefined) problems.push(`${assetPath(name)} is in use, but its bytes are missing. Upload it again.`)
    else added.set(assetPath(name), bytes)
  }
  const metadata = formatAssetMetadata(ids.flatMap((id) => store.byId.get(id) ?? []))
  return { paths: new Set(names.map(assetPath)), added, metadata, problems }
}

/** Assets in content/ that no document uses. Other files are left alone. */
async function findUnusedAssets(content: string, used: ReadonlySet<string>): Promise<readonly string[]> {
  const lists = ['images', 'files'].map(async (folder) => {
    const names = await readdir(join(content, folder)).catch(() => [])
    const assets = names.filter((name) => parseAssetFile(folder, name) !== undefined)
    return assets.map((name) => `${folder}/${name}`)
  })
  return (await Promise.all(lists)).flat().filter((path) => !used.has(path))
}

/** Deletes assets of content/. @returns a sentence for each that could not be deleted. */
async function deleteAssets(content: string, paths: readonly string[]): Promise<readonly string[]> {
  const problems: string[] = []
  for (const path of paths) {
    await rm(join(content, path), { force: true }).catch((error: unknown) => {
      problems.push(`${path} is not used any more, but could not be deleted (${String(error)}). Delete it by hand.`)
    })
  }
  return problems
}

/** The state in content/ of documents that wait until a person has chosen, by id; undefined where it has removed them. */
type WaitingInContent = ReadonlyMap<string, { readonly folder: ContentDocument | undefined }>

/** The changes that bring documents into content/, by the ids of the documents. */
interface DocumentChanges {
  readonly files: readonly FileChange[]
  /** The hash that each changed document has then; undefined where it is removed. */
  readonly hashes: ReadonlyMap<string, string | undefined>
}

/**
 * Finds the files that have to change.
 * @param wanted the documents that content/ is to hold, among those that are `isMeant`.
 * @param isMeant tells the ids of the documents that are written; the files of all others stay.
 */
function changesOf(
  { files }: Pick<ContentSide, 'files'>,
  wanted: readonly ContentDocument[],
  isPrivate: (document: ContentDocument) => boolean,
  isMeant: (id: string) => boolean,
): DocumentChanges {
  const byPath = new Map(wanted.map((each) => [isPrivate(each) ? privatePath(each) : contentPath(each), each]))
  const written = [...byPath].filter(([path, document]) => files.get(path)?.hash !== hashOfDocument(document))
  const removed = [...files].filter(([path, { id }]) => isMeant(id) && !byPath.has(path))
  return {
    files: [
      ...written.map(([path, document]): FileChange => [path, formatDocument(document)]),
      ...removed.map(([path]): FileChange => [path, undefined]),
    ],
    // A document that has moved is written and removed: the first is what becomes of it.
    hashes: new Map([
      ...removed.map(([, { id }]) => [id, undefined] as const),
      ...written.map(([, document]) => [document._id, hashOfDocument(document)] as const),
    ]),
  }
}

/** The test for a document that stays on this machine. */
async function privacyOf({ store, content, side }: ExportContext): Promise<(document: ContentDocument) => boolean> {
  if ((await draftPolicyOf(store, content)) !== 'private') return () => false
  const shared = [...side.files].flatMap(([path, { id }]) => (isPrivatePath(path) ? [] : [id]))
  const isShared = new Set(shared.filter(mayBePrivate))
  return ({ _id }) => mayBePrivate(_id) && !isShared.has(_id)
}

function reportOf(hashes: DocumentChanges['hashes'], before: ReadonlySet<string>) {
  const ids = [...hashes.keys()]
  const isRemoved = (id: string) => hashes.get(id) === undefined
  return {
    added: ids.filter((id) => !before.has(id) && !isRemoved(id)),
    changed: ids.filter((id) => before.has(id) && !isRemoved(id)),
    removed: ids.filter(isRemoved),
  }
}

/**
 * Writes changes, and notes in the store and in memory that both sides agree on them. Pictures and files go first: one that no
 * document uses yet harms nobody, and a document without its picture would.
 * @throws ContentNotSaved.
 */
async function write(
  { content, side, snapshot }: ExportContext,
  documents: DocumentChanges,
  assets: readonly FileChange[] = [],
  metadata: readonly FileChange[] = [],
): Promise<void> {
  const changes = [...metadata, ...documents.files]
  if (changes.length + assets.length === 0) return
  try {
    await writeFiles(content, assets)
    if (changes.length > 0)
      await writeFiles(content, changes, { beforeRename: () => snapshot.announce(documents.hashes) })
  } catch (error) {
    throw toNotSaved(content, error)
  }
  side.note(changes)
  snapshot.agreeOn(documents.hashes)
}

/**
 * Writes the dataset to content/: what differs, all of it or nothing; unused assets are deleted afterwards.
 * @throws ContentNotSaved; then content/ is as it was.
 */
export async function exportToContent(
  context: ExportContext,
  waiting: WaitingInContent = new Map(),
): Promise<ExportReport> {
  const { store, content, side } = context
  const documents = [...syncedDocumentsOf(store).values()].filter(({ _id }) => !waiting.has(_id))
  const isPrivate = await privacyOf(context)
  const isAnyPrivate = (await draftPolicyOf(store, content)) === 'private'
  const inContent = new Set([...side.files.values()].map(({ id }) => id))
  const changes = changesOf(side, documents, isPrivate, (id) => !waiting.has(id))
  // Documents that wait stay as content/ has them, and so do their assets.
  const assets = await collectAssets(
    [...documents, ...[...waiting.values()].flatMap(({ folder }) => folder ?? [])],
    context,
  )
  const described =
    assets.metadata === (await readMetadataText(content)) ? [] : [[METADATA_FILE, assets.metadata] as const]
  if (isAnyPrivate)
    await makePrivateFolder(content).catch((error: unknown) => Promise.reject(toNotSaved(content, error)))
  await write(context, changes, [...assets.added], described)
  if (!isAnyPrivate) await removePrivateFolder(content)
  const unused = await findUnusedAssets(content, assets.paths)
  const notDeleted = await deleteAssets(content, unused)
  return {
    ...reportOf(changes.hashes, inContent),
    assetsAdded: [...assets.added.keys()],
    assetsRemoved: unused,
    problems: [...assets.problems, ...notDeleted],
  }
}

/**
 * Writes some documents to content/, in a time that does not depend on how many there are.
 * @returns undefined, with nothing written, where pictures or files change with them: then the whole has to be looked at.
 * @throws ContentNotSaved; then content/ is as it was.
 */
export async function exportSome(context: ExportContext, ids: ReadonlySet<string>): Promise<ExportReport | undefined> {
  const { store, side } = context
  const documents = [...ids].flatMap((id) => store.byId.get(id) ?? [])
  const before = [...side.files].filter(([, { id }]) => ids.has(id))
  const assetsIn = (states: readonly ContentDocument[]) => [...new Set(states.flatMap(assetIdsIn))].sort().join()
  if (assetsIn(documents) !== assetsIn(before.map(([path]) => side.documentAt(path)))) return undefined
  const changes = changesOf(side, documents, await privacyOf(context), (id) => ids.has(id))
  await write(context, changes)
  const inContent = new Set(before.map(([, { id }]) => id))
  return { ...reportOf(changes.hashes, inContent), assetsAdded: [], assetsRemoved: [], problems: [] }
}
