import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Moves a folder; copies it where the target is on another disk, which rename cannot reach (EXDEV). */
async function moveOrCopy(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error
    await cp(from, to, { recursive: true })
  })
}

/** @returns whether there was a folder to move. */
async function moveIfPresent(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
}

/**
 * Replaces a folder by another with two renames. A reader sees the whole old folder, for an instant none, then
 * the whole new folder, also where the new one was made on another disk.
 * @param fresh the new folder; not always removed, since it is copied where it cannot be moved.
 * @param target where the new folder goes; unchanged where anything fails, such as a full disk.
 */
export async function replaceFolder(fresh: string, target: string): Promise<void> {
  // resolve() drops a slash at the end, which would put `.next` inside the folder instead of beside it.
  const place = resolve(target)
  const [next, previous] = [`${place}.next`, `${place}.previous`]
  const clear = (folder: string) => rm(folder, { recursive: true, force: true })
  await mkdir(dirname(place), { recursive: true })
  await clear(next)
  try {
    await moveOrCopy(fresh, next)
    await clear(previous)
    const hadPrevious = await moveIfPresent(place, previous)
    await rename(next, place).catch(async (error: unknown) => {
      if (hadPrevious) await rename(previous, place)
      throw error
    })
    await clear(previous)
  } finally {
    await clear(next)
  }
}
