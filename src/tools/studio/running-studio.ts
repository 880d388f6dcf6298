import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder in which the lake of this project keeps its store. */
export const STORE = join('sanity-studio', '.lake')

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
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- written by saveRunningStudio()
  const studio: RunningStudio = JSON.parse(text)
  return studio
}
