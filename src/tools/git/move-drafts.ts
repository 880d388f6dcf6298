import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type FileChange, PRIVATE_FOLDER, writeFiles } from '../../../sanity-studio/lake/content-folder/index.ts'
import { createContentSide, mayBePrivate } from '../../../sanity-studio/lake/content-format.ts'
import { tryGit } from './git.ts'
import type { ContentRepository } from './repository.ts'

/**
 * Moves the drafts that no commit has to the folder of private drafts, which git ignores.
 * @returns how many were moved.
 * @throws ContentUnreadable.
 */
export async function moveUncommittedDrafts({ git, folder }: ContentRepository): Promise<number> {
  const list = (await tryGit(git, ['ls-tree', '-r', '-z', '--name-only', 'HEAD', '.'])) ?? ''
  const committed = new Set(list.split('\0'))
  const side = createContentSide(folder, new Map())
  await side.read()
  const moved = [...side.files].flatMap(([path, { id }]) =>
    mayBePrivate(id) && !path.startsWith(`${PRIVATE_FOLDER}/`) && !committed.has(path) ? [path] : [],
  )
  const changes = moved.map(async (path): Promise<readonly FileChange[]> => [
    [`${PRIVATE_FOLDER}/${path}`, await readFile(join(folder, path))],
    [path, undefined],
  ])
  await writeFiles(folder, (await Promise.all(changes)).flat())
  return moved.length
}
