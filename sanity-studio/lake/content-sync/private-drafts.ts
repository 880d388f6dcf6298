import { createReadStream } from 'node:fs'
import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { Store } from '../store/store.ts'

/**
 * The file in content/ with the drafts that are not shared: git ignores it. It is there as long as drafts are private; those
 * that data.ndjson has already stay in it, since others work with them.
 */
export const DRAFTS_FILE = 'drafts.ndjson'

/** Whether new drafts are written to data.ndjson, for all who read the repository, or to a file of this machine. */
export type DraftPolicy = 'shared' | 'private'

const SETTING = 'content.drafts'

/** Whether a document of this id can be a private draft: a draft, a version of a release, or the state of a review. */
export function mayBePrivate(id: string): boolean {
  return id.includes('.')
}

/** What was chosen last; on a new lake, private where content/ has a file of private drafts. */
export async function draftPolicyOf(store: Pick<Store, 'setting'>, content: string): Promise<DraftPolicy> {
  const chosen = store.setting(SETTING)
  if (chosen === 'private' || chosen === 'shared') return chosen
  return access(join(content, DRAFTS_FILE)).then(
    () => 'private',
    () => 'shared',
  )
}

/** Stores the choice. It takes effect with the next save. */
export function chooseDraftPolicy(store: Pick<Store, 'saveSettings'>, policy: DraftPolicy): void {
  store.saveSettings({ [SETTING]: policy })
}

/** The bytes of the file in chunks; none where there is no file. @throws NodeJS.ErrnoException for any other reason. */
export async function* readDraftChunks(content: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(join(content, DRAFTS_FILE))) if (Buffer.isBuffer(chunk)) yield chunk
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw error
  }
}

/** Whether drafts are private and yet have no file: somebody has deleted it, and no draft was meant to be discarded by that. */
export async function isDraftsFileLost(store: Pick<Store, 'setting'>, content: string): Promise<boolean> {
  if (store.setting(SETTING) !== 'private') return false
  return access(join(content, DRAFTS_FILE)).then(
    () => false,
    () => true,
  )
}

/** Removes the file, whose drafts data.ndjson has now. */
export function removeDraftsFile(content: string): Promise<void> {
  return rm(join(content, DRAFTS_FILE), { force: true })
}
