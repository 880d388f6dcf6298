import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { assetPath, readAssetFile, readAssetId } from '../assets/asset-name.ts'
import { writeBeside, type WrittenFile } from '../write-whole.ts'
import { assetIdsIn } from './asset-pointers.ts'
import { assetWordsText, WORDS_FILE } from './asset-words.ts'
import { readBaseline, saveBaseline } from './baseline.ts'
import { ContentNotSaved } from './content-errors.ts'
import { byTypeAndId } from './document-id.ts'
import { fingerprint, lineOf } from './line.ts'
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

/** Whether a file holds a text. It is read piece by piece: a large dataset is not held twice. */
async function isSame(file: string, text: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  if (found?.size !== Buffer.byteLength(text)) return false
  const ofFile = createHash('sha256')
  await pipeline(createReadStream(file), ofFile)
  return ofFile.digest('hex') === createHash('sha256').update(text).digest('hex')
}

/** Writes files beside their places, runs `then`, and takes them away again if anything fails. */
async function withWritten(
  files: readonly (readonly [path: string, bytes: string | Uint8Array])[],
  then: (written: readonly WrittenFile[]) => Promise<void>,
): Promise<void> {
  const written: WrittenFile[] = []
  try {
    for (const [path, bytes] of files) written.push(await writeBeside(path, bytes))
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
  const lines = documents.map((document) => lineOf(document))
  const prints = new Map(documents.map(({ _id }, index) => [_id, fingerprint(lines[index] ?? '')]))
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
  const data = [...lines, ''].join('\n')
  const texts = [
    [join(content, WORDS_FILE), assetWordsText(ids.flatMap((id) => store.byId.get(id) ?? []))],
    [join(content, DATA_FILE), data],
  ] as const
  const differing = await Promise.all(texts.map(async ([file, text]) => !(await isSame(file, text))))
  const rewritten = texts.filter((_, index) => differing[index])

  try {
    await withWritten([...fresh, ...rewritten], async (written) => {
      for (const file of written) await file.place()
    })
  } catch (error) {
    throw notSaved(content, error)
  }
  saveBaseline(store, prints, data)
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
