import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** How the name of a file ends while it is written. */
const PENDING = '.saving'

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

/** Writes a file completely or not at all: beside its path first. @throws NodeJS.ErrnoException; nothing is left behind then. */
export async function writeFileAtomic(path: string, bytes: string | Uint8Array): Promise<void> {
  const temporary = `${path}${PENDING}`
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(temporary, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw error
  }
}
