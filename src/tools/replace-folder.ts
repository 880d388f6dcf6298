import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Moves a folder, or copies it where its new place lies on another disk, which no rename reaches. */
async function bring(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error
    await cp(from, to, { recursive: true })
  })
}

/** @returns whether there was a folder to move. */
async function moveAway(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
}

/**
 * Puts a folder in the place of another. Whoever reads there finds the old one whole, for an instant none, then the
 * new one whole, wherever the new one was made.
 * @param target is left as it is where anything fails, a full disk for one.
 */
export async function replaceFolder(fresh: string, target: string): Promise<void> {
  // Without a slash at its end, behind which the two would lie in it.
  const place = resolve(target)
  const [next, previous] = [`${place}.next`, `${place}.previous`]
  const clear = (folder: string) => rm(folder, { recursive: true, force: true })
  await mkdir(dirname(place), { recursive: true })
  await clear(next)
  try {
    await bring(fresh, next)
    await clear(previous)
    const hadOne = await moveAway(place, previous)
    await rename(next, place).catch(async (error: unknown) => {
      if (hadOne) await rename(previous, place)
      throw error
    })
    await clear(previous)
  } finally {
    await clear(next)
  }
}
