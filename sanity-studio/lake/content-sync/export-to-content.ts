import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { AssetFiles } from '../assets/asset-files.ts'
import { assetPath, parseAssetFile, parseAssetId } from '../assets/asset-name.ts'
import type { Store } from '../store/store.ts'
import { writeIfChanged, writePending, type PendingFile } from '../store/write-file.ts'
import { formatAssetMetadata, METADATA_FILE } from './asset-metadata.ts'
import { assetIdsIn } from './asset-pointers.ts'
import { byTypeAndId, startHash, type ContentDocument } from './content-line.ts'
import { DATA_FILE, formatDataFile, readDataFile } from './data-file.ts'
import { ContentNotSaved } from './errors.ts'
import { syncedDocumentsOf } from './import-from-content.ts'
import { DRAFTS_FILE, draftPolicyOf, mayBePrivate, removeDraftsFile } from './private-drafts.ts'
import { announceSnapshot, readSnapshot, saveSnapshot } from './snapshot.ts'

/** What is exported, and where to. */
export interface ExportContext {
  readonly store: Pick<Store, 'all' | 'byId' | 'setting' | 'saveSettings'>
  /** The folder content/. */
  readonly content: string
  readonly contentFiles: Pick<AssetFiles, 'has'>
  readonly storeFiles: Pick<AssetFiles, 'read'>
}

/** What was written to content/, by document id and by path. */
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
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const unchanged = `${content} holds what it held before, and the Studio has everything.`
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new ContentNotSaved(`The disk is full: nothing was saved. ${unchanged} Make room, then save again.`)
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return new ContentNotSaved(
      `${content} can only be read: nothing was saved. ${unchanged} Correct its permissions, then save again.`,
    )
  return new ContentNotSaved(`Nothing was saved (${String(error)}). ${unchanged} Fix this, then save again.`)
}

/**
 * Writes all files beside their paths, then renames them; where one cannot be written, none is renamed.
 * @param beforeRename is called once all are written.
 */
async function writeAll(
  writers: readonly (() => Promise<PendingFile | undefined>)[],
  beforeRename: () => void,
): Promise<void> {
  const pending: PendingFile[] = []
  try {
    for (const write of writers) {
      const file = await write()
      if (file !== undefined) pending.push(file)
    }
    beforeRename()
    for (const file of pending) await file.commit()
  } catch (error) {
    await Promise.all(pending.map((file) => file.discard().catch(() => {})))
    throw error
  }
}

/** The assets that documents use. */
interface UsedAssets {
  /** Below content/, such as `images/….png`. */
  readonly paths: ReadonlySet<string>
  /** Those that content/ lacks, by path. */
  readonly added: ReadonlyMap<string, Uint8Array>
  /** The file that describes all of them. */
  readonly metadata: Buffer
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
  const metadata = Buffer.from(formatAssetMetadata(ids.flatMap((id) => store.byId.get(id) ?? [])))
  return { paths: new Set(names.map(assetPath)), added, metadata, problems }
}

/** Assets in content/ that no document uses, and what a killed save left beside them. Other files are left alone. */
async function findUnusedAssets(content: string, used: ReadonlySet<string>): Promise<readonly string[]> {
  const lists = ['images', 'files'].map(async (folder) => {
    const names = await readdir(join(content, folder)).catch(() => [])
    const assets = names.filter((name) => parseAssetFile(folder, name.replace(/\.saving$/, '')) !== undefined)
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

/** What tells a document that content/ has in the file of this machine alone; undefined where no draft is private. */
async function privacyOf({
  store,
  content,
}: ExportContext): Promise<((document: ContentDocument) => boolean) | undefined> {
  if ((await draftPolicyOf(store, content)) !== 'private') return undefined
  const { sharedDrafts } = await readDataFile(content)
  return ({ _id }) => mayBePrivate(_id) && !sharedDrafts.has(_id)
}

/** What content/ holds of documents that wait until a person has chosen, by id; undefined where it has removed them. */
type WaitingInContent = ReadonlyMap<string, { readonly folder: ContentDocument | undefined }>

/** The documents to write: the store's, but for those that wait, which stay as content/ has them. */
function documentsToWrite(store: Pick<Store, 'all'>, waiting: WaitingInContent): readonly ContentDocument[] {
  const saved = [...syncedDocumentsOf(store).values()].filter(({ _id }) => !waiting.has(_id))
  return [...saved, ...[...waiting.values()].flatMap(({ folder }) => folder ?? [])].sort(byTypeAndId)
}

/** The ids of documents by what became of them, told from the hashes of their lines. */
function differencesOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    changed: [...after].filter(([id, hash]) => before.has(id) && before.get(id) !== hash).map(([id]) => id),
    removed: [...before.keys()].filter((id) => !after.has(id)),
  }
}

/**
 * Writes the dataset to content/: assets first, then the documents; unused assets are deleted last.
 * @throws ContentNotSaved; then every file there is as it was.
 */
export async function exportToContent(
  context: ExportContext,
  waiting: WaitingInContent = new Map(),
): Promise<ExportReport> {
  const { store, content } = context
  const documents = documentsToWrite(store, waiting)
  const before = readSnapshot(store) ?? new Map<string, string>()
  const assets = await collectAssets(documents, context)
  const isPrivate = await privacyOf(context)
  const written = { lines: new Map<string, string>(), bytes: startHash() }
  // On documents that wait, both sides agree no more than before.
  const agreed = () =>
    new Map([
      ...[...written.lines].filter(([id]) => !waiting.has(id)),
      ...[...before].filter(([id]) => waiting.has(id)),
    ])
  const writeDocuments = (file: string, isIn: (document: ContentDocument) => boolean) => () =>
    writeIfChanged(join(content, file), formatDataFile(documents.filter(isIn), written))
  const hasWaiting = waiting.size > 0
  let fileHash = ''

  try {
    const writers = [
      ...[...assets.added].map(
        ([path, bytes]) =>
          () =>
            writePending(join(content, path), (file) => file.writeFile(bytes)),
      ),
      () => writeIfChanged(join(content, METADATA_FILE), [assets.metadata]),
      writeDocuments(DATA_FILE, (document) => isPrivate?.(document) !== true),
      ...(isPrivate === undefined ? [] : [writeDocuments(DRAFTS_FILE, isPrivate)]),
    ]
    await writeAll(writers, () => {
      fileHash = written.bytes.digest()
      announceSnapshot(store, agreed(), { fileHash, hasWaiting })
    })
  } catch (error) {
    throw toNotSaved(content, error)
  }
  if (isPrivate === undefined) await removeDraftsFile(content)
  const hashes = agreed()
  saveSnapshot(store, hashes, { fileHash, hasWaiting })
  const unused = await findUnusedAssets(content, assets.paths)
  const notDeleted = await deleteAssets(content, unused)
  return {
    ...differencesOf(before, hashes),
    assetsAdded: [...assets.added.keys()],
    assetsRemoved: unused,
    problems: [...assets.problems, ...notDeleted],
  }
}
