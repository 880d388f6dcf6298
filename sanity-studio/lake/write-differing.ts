import { open, type FileHandle } from 'node:fs/promises'

import { writeBeside, type WrittenFile } from './write-whole.ts'

const BYTES_COPIED_AT_ONCE = 1024 * 1024

async function openToRead(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Whether a file holds these bytes at a place. */
async function holds(file: FileHandle, position: number, bytes: Buffer): Promise<boolean> {
  const there = Buffer.alloc(bytes.length)
  const { bytesRead } = await file.read(there, 0, bytes.length, position)
  return bytesRead === bytes.length && there.equals(bytes)
}

async function copyStart(from: FileHandle, to: FileHandle, length: number): Promise<void> {
  for (let position = 0; position < length;) {
    const piece = Buffer.alloc(Math.min(BYTES_COPIED_AT_ONCE, length - position))
    const { bytesRead } = await from.read(piece, 0, piece.length, position)
    if (bytesRead === 0) throw new Error('The file became shorter while it was read')
    await to.writeFile(piece.subarray(0, bytesRead))
    position += bytesRead
  }
}

/**
 * Writes a file beside its place if it is to hold other bytes than it does. Neither is ever held whole: the pieces are
 * compared with the file as they are made, and only from the first one that differs are they written.
 * @returns undefined where the file holds the same already.
 * @throws NodeJS.ErrnoException where it cannot be written; nothing is left then.
 */
export async function writeDiffering(path: string, pieces: Iterable<Buffer>): Promise<WrittenFile | undefined> {
  const there = await openToRead(path)
  try {
    const coming = pieces[Symbol.iterator]()
    let same = 0
    let next = coming.next()
    while (there !== undefined && next.done !== true && (await holds(there, same, next.value))) {
      same += next.value.length
      next = coming.next()
    }
    if (next.done === true && there !== undefined && (await there.stat()).size === same) return undefined
    return await writeBeside(path, async (file) => {
      if (there !== undefined) await copyStart(there, file, same)
      for (; next.done !== true; next = coming.next()) await file.writeFile(next.value)
    })
  } finally {
    await there?.close()
  }
}
