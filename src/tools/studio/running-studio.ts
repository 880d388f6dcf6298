import { hash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { contentFolderOf } from '../../catalogue/source/index.ts'

/**
 * The folder in which the lake keeps the store of a content folder: each has its own, or a Studio on the content of one hub would
 * save that of another into it. A folder of the same name within, since `NEVER_SERVED` knows it by its name.
 */
export function storeOf(content: string): string {
  const folder = join('sanity-studio', '.lake')
  if (resolve(content) === resolve('content')) return folder
  return join(folder, hash('sha256', resolve(content)).slice(0, 12), '.lake')
}

/** That of the content of this process. */
export const STORE = storeOf(contentFolderOf())

const FILE = join(STORE, 'running.json')

/** How `npm run content:save` reaches the lake of a running Studio. */
export interface RunningStudio {
  readonly origin: string
  readonly token: string
}

/** Writes down how to reach the Studio that runs, in a file that only its owner may read. */
export async function saveRunningStudio(studio: RunningStudio): Promise<void> {
  // writeFile() sets the mode of new files only.
  await rm(FILE, { force: true })
  await writeFile(FILE, JSON.stringify(studio), { mode: 0o600 })
}

/** Removes what saveRunningStudio() has written. */
export function removeRunningStudio(): Promise<void> {
  return rm(FILE, { force: true })
}

/** The Studio that was started last; it may have been killed since. Undefined where the last one was closed. */
export async function readRunningStudio(): Promise<RunningStudio | undefined> {
  const text = await readFile(FILE, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- written by saveRunningStudio()
  const studio: RunningStudio = JSON.parse(text)
  return studio
}
