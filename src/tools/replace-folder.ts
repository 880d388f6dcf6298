import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

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
  const [next, previous] = [`${target}.next`, `${target}.previous`]
  const clear = (folder: string) => rm(folder, { recursive: true, force: true })
  await mkdir(dirname(target), { recursive: true })
  await clear(next)
  try {
    await bring(fresh, next)
    await clear(previous)
    const hadOne = await moveAway(target, previous)
    await rename(next, target).catch(async (error: unknown) => {
      if (hadOne) await rename(previous, target)
      throw error
    })
    await clear(previous)
  } finally {
    await clear(next)
  }
}
