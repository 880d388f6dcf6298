import { mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const COPY_BYTES = 1024 * 1024

/** How the name of a file ends while it is written. */
const PENDING = '.saving'

/** A file that is written under a temporary name beside its path. */
export interface PendingFile {
  /** Renames it to its path, which is atomic. */
  commit(): Promise<void>
  /** Deletes it. */
  discard(): Promise<void>
}

/**
 * Writes a file beside its path, so that readers see the old file or the new one, never a part.
 * @param write gets the file, which is empty.
 * @throws NodeJS.ErrnoException where it cannot be written; nothing is left behind then.
 */
export async function writePending(path: string, write: (file: FileHandle) => Promise<void>): Promise<PendingFile> {
  const temporary = `${path}${PENDING}`
  const discard = () => rm(temporary, { force: true })
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(temporary, 'w')
    try {
      await write(file)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    await discard().catch(() => {})
    throw error
  }
  return { commit: () => rename(temporary, path), discard }
}

/**
 * Deletes what a process left half written in some folders when it was killed. Nobody else may be writing there.
 * @throws NodeJS.ErrnoException where a file cannot be deleted.
 */
export async function removePending(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => [])
    for (const name of names.filter((each) => each.endsWith(PENDING))) await rm(join(folder, name), { force: true })
  }
}

/** Writes a file completely or not at all. @throws NodeJS.ErrnoException */
export async function writeFileAtomic(path: string, bytes: string | Uint8Array): Promise<void> {
  const pending = await writePending(path, (file) => file.writeFile(bytes))
  try {
    await pending.commit()
  } catch (error) {
    await pending.discard()
    throw error
  }
}

async function openForReading(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

async function hasBytesAt(file: FileHandle, position: number, bytes: Buffer): Promise<boolean> {
  const current = Buffer.alloc(bytes.length)
  const { bytesRead } = await file.read(current, 0, bytes.length, position)
  return bytesRead === bytes.length && current.equals(bytes)
}

async function copyStart(from: FileHandle, to: FileHandle, length: number): Promise<void> {
  for (let position = 0; position < length;) {
    const chunk = Buffer.alloc(Math.min(COPY_BYTES, length - position))
    const { bytesRead } = await from.read(chunk, 0, chunk.length, position)
    if (bytesRead === 0) throw new Error('The file became shorter while it was read')
    await to.writeFile(chunk.subarray(0, bytesRead))
    position += bytesRead
  }
}

/**
 * Writes a file beside its path if its content is to change. Neither content is in memory as a whole: the chunks are
 * compared with the file as they are made, and written from the first one that differs.
 * @returns undefined where the file has this content already.
 * @throws NodeJS.ErrnoException where it cannot be written; nothing is left behind then.
 */
export async function writeIfChanged(path: string, chunks: Iterable<Buffer>): Promise<PendingFile | undefined> {
  const current = await openForReading(path)
  try {
    const iterator = chunks[Symbol.iterator]()
    let equalBytes = 0
    let next = iterator.next()
    while (current !== undefined && next.done !== true && (await hasBytesAt(current, equalBytes, next.value))) {
      equalBytes += next.value.length
      next = iterator.next()
    }
    if (next.done === true && current !== undefined && (await current.stat()).size === equalBytes) return undefined
    return await writePending(path, async (file) => {
      if (current !== undefined) await copyStart(current, file, equalBytes)
      for (; next.done !== true; next = iterator.next()) await file.writeFile(next.value)
    })
  } finally {
    await current?.close()
  }
}
