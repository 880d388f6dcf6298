import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { ContentDocument } from '../../../sanity-studio/lake/content-format.ts'
import { parseData } from '../merge/data-text.ts'
import { isChanged, type Documents } from '../merge/merge-documents.ts'
import { fileAt, type ContentRepository } from './repository.ts'

/** The file with the documents, below the content folder. */
export const DATA_FILE = 'data.ndjson'

/** How the documents of two states of content/ differ. */
export interface ContentDifference {
  readonly added: readonly ContentDocument[]
  /** As they are now. */
  readonly changed: readonly ContentDocument[]
  /** As they were. */
  readonly removed: readonly ContentDocument[]
}

/** Compares two states of the documents; times alone are no change. */
export function compareDocuments(before: Documents, after: Documents): ContentDifference {
  return {
    added: [...after.values()].filter(({ _id }) => !before.has(_id)),
    changed: [...after.values()].filter((document) => {
      const old = before.get(document._id)
      return old !== undefined && isChanged(old, document)
    }),
    removed: [...before.values()].filter(({ _id }) => !after.has(_id)),
  }
}

/** The documents of a commit. @throws DataUnreadable. */
export async function documentsAt(repository: ContentRepository, commit: string): Promise<Documents> {
  return parseData(await fileAt(repository, commit, DATA_FILE), `${repository.folder}/${DATA_FILE} of ${commit}`)
}

/** The documents as they are in the folder now; none where there is no file. @throws DataUnreadable. */
export async function documentsNow(project: string, { folder }: ContentRepository): Promise<Documents> {
  const path = join(folder, DATA_FILE)
  return parseData(await readFile(join(project, path), 'utf8').catch(() => ''), path)
}
