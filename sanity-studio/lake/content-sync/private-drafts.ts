import { access, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { PRIVATE_FOLDER } from '../content-folder/content-path.ts'
import type { Store } from '../store/store.ts'

/** Whether new drafts are written where all who read the repository find them, or into a folder of this machine. */
export type DraftPolicy = 'shared' | 'private'

const SETTING = 'content.drafts'

/** Whether a document of this id can be a private draft: a draft, a version of a release, or the state of a review. */
export function mayBePrivate(id: string): boolean {
  return id.includes('.')
}

function hasPrivateFolder(content: string): Promise<boolean> {
  return access(join(content, PRIVATE_FOLDER)).then(
    () => true,
    () => false,
  )
}

/** The choice that was made last; on a new lake, private where content/ has a folder of private drafts. */
export async function draftPolicyOf(store: Pick<Store, 'setting'>, content: string): Promise<DraftPolicy> {
  const chosen = store.setting(SETTING)
  if (chosen === 'private' || chosen === 'shared') return chosen
  return (await hasPrivateFolder(content)) ? 'private' : 'shared'
}

/** Stores the choice. It takes effect with the next save. */
export function chooseDraftPolicy(store: Pick<Store, 'saveSettings'>, policy: DraftPolicy): void {
  store.saveSettings({ [SETTING]: policy })
}

/** Whether drafts are private and yet have no folder: somebody has deleted it, and no draft was meant to be discarded by that. */
export async function isPrivateFolderLost(store: Pick<Store, 'setting'>, content: string): Promise<boolean> {
  return store.setting(SETTING) === 'private' && !(await hasPrivateFolder(content))
}

/** Makes the folder of private drafts, which git ignores wherever it is. It is there as long as drafts are private. */
export async function makePrivateFolder(content: string): Promise<void> {
  await mkdir(join(content, PRIVATE_FOLDER), { recursive: true })
  await writeFile(join(content, PRIVATE_FOLDER, '.gitignore'), '*\n')
}

/** Removes the folder, whose drafts are with the others now. */
export function removePrivateFolder(content: string): Promise<void> {
  return rm(join(content, PRIVATE_FOLDER), { recursive: true, force: true })
}
