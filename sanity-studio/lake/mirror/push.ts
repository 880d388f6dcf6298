import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { assetPath, readAssetFile, readAssetId } from '../assets/asset-name.ts'
import { writeDiffering } from '../write-differing.ts'
import { writeBeside, type WrittenFile } from '../write-whole.ts'
import { assetIdsIn } from './asset-pointers.ts'
import { assetWordsText, WORDS_FILE } from './asset-words.ts'
import { readBaseline, saveBaseline } from './baseline.ts'
import { ContentNotSaved } from './content-errors.ts'
import { byTypeAndId } from './document-id.ts'
import { piecesOf } from './line-pieces.ts'
import { mirroredOf, type Sides } from './pull.ts'
import { DATA_FILE } from './read-lines.ts'

/** What was written to content/, by id and by path. */
export interface Pushed {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  readonly assetsAdded: readonly string[]
  readonly assetsRemoved: readonly string[]
  /** A sentence for each asset in use whose bytes are nowhere. */
  readonly problems: readonly string[]
}

function notSaved(content: string, error: unknown): ContentNotSaved {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const kept = `${content} holds what it held before, and the Studio has everything.`
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new ContentNotSaved(`The disk is full: nothing was saved. ${kept} Make room, then save again.`)
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return new ContentNotSaved(
      `${content} can only be read: nothing was saved. ${kept} Mend the rights, then save again.`,
    )
  return new ContentNotSaved(`Nothing was saved (${String(error)}). ${kept} Mend this, then save again.`)
}

/** Writes files beside their places, runs `then`, and takes them away again if anything fails. */
async function withWritten(
  files: readonly (() => Promise<WrittenFile | undefined>)[],
  then: (written: readonly WrittenFile[]) => Promise<void>,
): Promise<void> {
  const written: WrittenFile[] = []
  try {
    for (const write of files) {
      const file = await write()
      if (file !== undefined) written.push(file)
    }
    await then(written)
  } catch (error) {
    await Promise.all(written.map((file) => file.discard().catch(() => {})))
    throw error
  }
}

/** Assets in the folder that no document uses. Only what bears an asset's name is ever looked at. */
async function unusedAssets(content: string, used: ReadonlySet<string>): Promise<readonly string[]> {
  const lists = ['images', 'files'].map(async (folder) => {
    const names = await readdir(join(content, folder)).catch(() => [])
    return names.filter((name) => readAssetFile(folder, name) !== undefined).map((name) => `${folder}/${name}`)
  })
  return (await Promise.all(lists)).flat().filter((path) => !used.has(path))
}

/**
 * Writes the whole dataset to content/: assets first, then the documents, and what is no longer used is removed last.
 * @throws ContentNotSaved; then every file there is as it was.
 */
export async function push({ store, content, contentFiles, storeFiles }: Sides): Promise<Pushed> {
  const documents = [...mirroredOf(store).values()].sort(byTypeAndId)
  const before = readBaseline(store) ?? new Map<string, string>()

  const ids = [...new Set(documents.flatMap(assetIdsIn))]
  const names = ids.flatMap((id) => readAssetId(id) ?? [])
  const fresh: [string, Uint8Array][] = []
  const problems: string[] = []
  for (const name of names) {
    if (await contentFiles.has(name)) continue
    const bytes = await storeFiles.read(name)
    if (bytes === undefined) problems.push(`${assetPath(name)} is in use, and its bytes are nowhere. Upload it again.`)
    else fresh.push([join(content, assetPath(name)), bytes])
  }
  const words = Buffer.from(assetWordsText(ids.flatMap((id) => store.byId.get(id) ?? [])))
  const data = piecesOf(documents)
  const files = [
    ...fresh.map(
      ([path, bytes]) =>
        () =>
          writeBeside(path, (file) => file.writeFile(bytes)),
    ),
    () => writeDiffering(join(content, WORDS_FILE), [words]),
    () => writeDiffering(join(content, DATA_FILE), data.pieces),
  ]

  try {
    await withWritten(files, async (written) => {
      for (const file of written) await file.place()
    })
  } catch (error) {
    throw notSaved(content, error)
  }
  const { prints } = data
  saveBaseline(store, prints, data.print())
  const unused = await unusedAssets(content, new Set(names.map(assetPath)))
  for (const path of unused) {
    await rm(join(content, path), { force: true }).catch((error: unknown) => {
      problems.push(`${path} is not used any more, and could not be removed (${String(error)}). Remove it by hand.`)
    })
  }
  return {
    added: [...prints.keys()].filter((id) => !before.has(id)),
    changed: [...prints].filter(([id, print]) => before.has(id) && before.get(id) !== print).map(([id]) => id),
    removed: [...before.keys()].filter((id) => !prints.has(id)),
    assetsAdded: fresh.map(([path]) => path.slice(content.length + 1)),
    assetsRemoved: unused,
    problems,
  }
}
