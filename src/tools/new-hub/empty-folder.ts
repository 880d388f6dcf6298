import { readdir } from 'node:fs/promises'

import { WishRefused } from './wishes.ts'

/** @throws WishRefused for a folder that holds something. */
export async function requireEmpty(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error.code === 'ENOTDIR' ? new WishRefused(`${folder} is a file. Name a folder.`) : error
  })
  if (found.length > 0)
    throw new WishRefused(`${folder}/ is not empty, and nothing there is overwritten. Name another folder.`)
}
