import { readKept, type Kept } from './kept.ts'

/*
 * Where copies are kept: one cache of contents, each under its hash, and one with a single entry that says which copy holds.
 * So an update needs room only for what changed, and is a copy at the moment in which that entry is written.
 */
const CONTENTS = 'contents'
const STATE = 'state'

/** Both caches, by the names under which the browser lists them. */
const NAMES = [CONTENTS, STATE] as const

/** The keys are addresses that no page has: only the cache is ever asked for them. */
const STATE_KEY = '/offline/kept/'
const keyOf = (hash: string) => `/offline/contents/${hash}`

/** The kept copies on this device, to be changed. */
export interface Vault {
  readonly read: () => Promise<Kept | undefined>
  readonly write: (kept: Kept) => Promise<void>
  readonly hashes: () => Promise<ReadonlySet<string>>
  readonly put: (hash: string, answer: Response) => Promise<void>
  readonly drop: (hash: string) => Promise<void>
}

/** The kept copy; undefined where nothing is kept. Reading leaves no trace of itself. */
export async function readVault(): Promise<Kept | undefined> {
  const entry = await caches.match(STATE_KEY, { cacheName: STATE })
  return entry === undefined ? undefined : readKept(await entry.json())
}

/** A content by its hash. */
export function readContent(hash: string): Promise<Response | undefined> {
  return caches.match(keyOf(hash), { cacheName: CONTENTS })
}

/**
 * Opens the vault, which makes it where there is none. Who holds it while it is removed writes into what is no longer there:
 * so a download in the background cannot bring back what was cleared.
 */
export async function openVault(): Promise<Vault> {
  const [contents, state] = await Promise.all(NAMES.map((name) => caches.open(name)))
  if (contents === undefined || state === undefined) throw new Error('The browser opened no cache.')
  return {
    async read() {
      const entry = await state.match(STATE_KEY)
      return entry === undefined ? undefined : readKept(await entry.json())
    },
    write: (kept) => state.put(STATE_KEY, Response.json(kept)),
    async hashes() {
      const keys = await contents.keys()
      return new Set(keys.map(({ url }) => url.slice(url.lastIndexOf('/') + 1)))
    },
    put: (hash, answer) => contents.put(keyOf(hash), answer),
    drop: async (hash) => void (await contents.delete(keyOf(hash))),
  }
}
