import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the lake of this folder keeps its store. */
export const STORE = join('sanity-studio', '.lake')

const NOTE = join(STORE, 'running.json')

/** A Studio that runs, for `npm run content:save`. */
export interface RunningStudio {
  readonly origin: string
  readonly token: string
}

function isRunningStudio(value: unknown): value is RunningStudio {
  return typeof value === 'object' && value !== null && 'origin' in value && 'token' in value
}

/** Notes how to reach the Studio that runs; only its owner may read it. */
export async function noteRunning(studio: RunningStudio): Promise<void> {
  await rm(NOTE, { force: true })
  await writeFile(NOTE, JSON.stringify(studio), { mode: 0o600 })
}

/** Takes the note away. */
export function forgetRunning(): Promise<void> {
  return rm(NOTE, { force: true })
}

/** The Studio that was noted last; it may have ended without a word. */
export async function findRunning(): Promise<RunningStudio | undefined> {
  const text = await readFile(NOTE, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const note: unknown = JSON.parse(text)
  return isRunningStudio(note) ? note : undefined
}
