import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { DRAFTS_FILE } from '../../../sanity-studio/lake/content-format.ts'
import { formatData, parseData } from '../merge/data-text.ts'
import { replaceFile } from '../replace-file.ts'
import { isUnpublished } from '../words/document-name.ts'
import { DATA_FILE, documentsAt, documentsNow } from './content-difference.ts'
import type { ContentRepository } from './repository.ts'

/**
 * Moves the drafts that no commit has from data.ndjson to the file of private drafts, which git ignores.
 * @returns how many were moved.
 * @throws DataUnreadable.
 */
export async function moveUncommittedDrafts(repository: ContentRepository, project: string): Promise<number> {
  const folder = join(project, repository.folder)
  const committed = await documentsAt(repository, 'HEAD')
  const now = [...(await documentsNow(project, repository))]
  const isMoved = ([id, document]: (typeof now)[number]) => isUnpublished(document) && !committed.has(id)
  const moved = now.filter(isMoved)
  if (moved.length === 0) return 0
  const file = join(folder, DRAFTS_FILE)
  const known = parseData(await readFile(file, 'utf8').catch(() => ''), file)
  // First into the new file: a draft that is in both is read once, one that is in neither would be lost.
  await replaceFile(file, formatData(new Map([...known, ...moved])))
  await replaceFile(join(folder, DATA_FILE), formatData(new Map(now.filter((entry) => !isMoved(entry)))))
  return moved.length
}
