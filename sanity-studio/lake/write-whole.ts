import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A file that is written beside its place, and not yet there. */
export interface WrittenFile {
  /** Puts it in its place, in one step. */
  place(): Promise<void>
  /** Takes it away again. */
  discard(): Promise<void>
}

/**
 * Writes a file beside its place, so that whoever reads there finds the old one or the new one, and never a part.
 * @param write is given the file, which is empty.
 * @throws NodeJS.ErrnoException where it cannot be written; nothing is left then.
 */
export async function writeBeside(path: string, write: (file: FileHandle) => Promise<void>): Promise<WrittenFile> {
  const beside = `${path}.saving`
  const discard = () => rm(beside, { force: true })
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(beside, 'w')
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
  return { place: () => rename(beside, path), discard }
}

/** Writes a file whole or not at all. */
export async function writeWhole(path: string, bytes: string | Uint8Array): Promise<void> {
  const written = await writeBeside(path, (file) => file.writeFile(bytes))
  try {
    await written.place()
  } catch (error) {
    await written.discard()
    throw error
  }
}
