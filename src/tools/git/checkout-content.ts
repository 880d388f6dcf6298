import { mkdir, rm } from 'node:fs/promises'
import { resolve } from 'node:path'

import { tryGit } from './git.ts'
import type { ContentRepository } from './repository.ts'

/**
 * Writes the content folder of a commit into another folder, without touching the working tree or the index.
 * @param target is made; the index that git needs for it lies beside it and is removed.
 * @returns whether the commit has a content folder.
 */
export async function checkoutContent({ git }: ContentRepository, commit: string, target: string): Promise<boolean> {
  const tree = await tryGit(git, ['rev-parse', '--verify', '--quiet', `${commit}:./`])
  if (tree === undefined) return false
  await mkdir(target, { recursive: true })
  const index = resolve(`${target}.index`)
  const environment = { GIT_INDEX_FILE: index }
  try {
    await git(['read-tree', tree.trim()], { environment })
    await git([`--work-tree=${resolve(target)}`, 'checkout-index', '--all'], { environment })
  } finally {
    await rm(index, { force: true })
  }
  return true
}
