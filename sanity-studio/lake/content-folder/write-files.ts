import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { codeOf } from '../error-code.ts'
import { applyJournal, finishSaves, journalFile, savingFolder, type JournalEntry } from './journal.ts'

/** A file below content/ and the bytes it gets; undefined removes it. */
export type FileChange = readonly [path: string, bytes: string | Uint8Array | undefined]

/** How files are written. */
interface WriteOptions {
  /** Called once all files are on the disk and before the first is in its place; what it throws ends the save. */
  readonly beforeRename?: () => void
  /** Whether to wait until the disk has the bytes; true if absent. */
  readonly flush?: boolean
}

async function writeFlushed(path: string, bytes: string | Uint8Array, flush: boolean): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    if (flush) await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes a folder and those above it. Node's own way says of a disk that can only be read that the folder is not there. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    if (codeOf(error) !== 'ENOENT') throw error
    await makeFolder(dirname(folder))
    await mkdir(folder)
  }
}

/** Removes the folders that a removed file has left empty. */
async function removeEmptyFolders(content: string, path: string): Promise<void> {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const isRemoved = await rmdir(join(content, folder)).then(
      () => true,
      () => false,
    )
    if (!isRemoved) return
  }
}

/**
 * Changes files of content/ together: all of them or none. Readers (`readAtOnce`) see the state before or the state after.
 * @throws NodeJS.ErrnoException. Before the journal is written nothing has changed; after it, the next save ends this one.
 */
export async function writeFiles(
  content: string,
  changes: readonly FileChange[],
  { beforeRename, flush = true }: WriteOptions = {},
): Promise<void> {
  await finishSaves(content)
  if (changes.length === 0) {
    beforeRename?.()
    return
  }
  const folder = savingFolder(content, randomUUID())
  const entries: JournalEntry[] = []
  // Fails where another save has files there.
  const removeParent = () => rmdir(dirname(folder)).catch(() => {})
  try {
    await makeFolder(folder)
    for (const [index, [path, bytes]] of changes.entries()) {
      if (bytes === undefined) {
        entries.push({ path })
        continue
      }
      const file = String(index)
      await writeFlushed(join(folder, file), bytes, flush)
      await makeFolder(dirname(join(content, path)))
      entries.push({ path, file })
    }
    beforeRename?.()
    // One file is renamed at once: there is no half of it.
    if (entries.length === 1) await applyJournal(content, { folder, entries })
    else {
      const journal = journalFile(folder)
      await writeFlushed(`${journal}.new`, JSON.stringify(entries), flush)
      await rename(`${journal}.new`, journal)
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true }).catch(() => {})
    await removeParent()
    throw error
  }
  if (entries.length > 1) await applyJournal(content, { folder, entries })
  await removeParent()
  for (const [path, bytes] of changes) if (bytes === undefined) await removeEmptyFolders(content, path)
}
