import { homePath } from '../domain/paths.ts'
import { forgetClosed, neededHashes, replaceCopy, type Kept } from './kept.ts'
import { filesOf, missingFiles, type Choice, type OfferedFile, type OfflineManifest } from './manifest.ts'
import type { Vault } from './vault.ts'

/** The parts of the browser that an update needs. */
export interface Surroundings {
  readonly vault: Vault
  /** The newest manifest of a language. @throws where the hub cannot be reached. */
  readonly fetchManifest: (language: string) => Promise<OfflineManifest>
  /** A file, whose bytes were compared with its hash. @throws where it cannot be had, or has other bytes. */
  readonly fetchFile: (file: OfferedFile) => Promise<Response>
  /** The ids of the pages of the hub that are open. */
  readonly openPages: () => Promise<readonly string[]>
  readonly now: () => number
  /** Is told after each file how many of them are there. */
  readonly onProgress: (done: number, all: number) => void
}

/** How an update ended: with a copy of what the hub shows now, or with what was there before. */
export type Outcome = 'done' | 'cut' | 'full'

/** So many files are asked for at once: more would not be faster, and would hold up what the reader opens. */
const AT_ONCE = 4

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError'
}

/**
 * Brings what is kept up to what the hub shows. Fetches only contents that are not there; what an update that was cut has
 * fetched is there. The copy that holds changes in one step, after everything of the new one is there.
 */
export async function updateCopy(choice: Choice, surroundings: Surroundings): Promise<Outcome> {
  const { vault, now } = surroundings
  const before = await vault.read()
  const kept: Kept = {
    ...(before ?? { format: 2, earlier: [] }),
    choice: before?.copy === undefined ? choice : before.choice,
    triedAt: new Date(now()).toISOString(),
    isFull: false,
  }
  try {
    await vault.write(kept)
    await complete({ ...kept, choice }, surroundings)
    return 'done'
  } catch (error) {
    if (!isFull(error)) return 'cut'
    await makeRoom({ ...kept, isFull: true }, vault)
    return 'full'
  }
}

async function complete(kept: Kept, { vault, fetchManifest, ...world }: Surroundings): Promise<void> {
  const manifests = await Promise.all(kept.choice.languages.map(fetchManifest))
  const files = filesOf(manifests, kept.choice)
  await fetchAll(missingFiles(files, await vault.hashes()), vault, world)
  const copy = {
    at: new Date(world.now()).toISOString(),
    oldAfterDays: Math.min(...manifests.map(({ oldAfterDays }) => oldAfterDays)),
    languages: manifests.map(({ language, texts, notKept, neutral }) => ({
      language,
      home: homePath(language),
      texts,
      notKept,
      neutral,
    })),
    files: Object.fromEntries(files.map(({ path, hash }) => [path, hash])),
  }
  // Pages that were opened from the old copy up to this moment may still ask for its files.
  const replaced = replaceCopy(kept, copy, await world.openPages())
  await vault.write(replaced)
  await sweep(replaced, vault)
}

/** Fetches some files at once. The first failure ends it, when those that are under way have ended too. */
async function fetchAll(
  files: readonly OfferedFile[],
  vault: Vault,
  { fetchFile, onProgress }: Pick<Surroundings, 'fetchFile' | 'onProgress'>,
): Promise<void> {
  const waiting = [...files]
  let done = 0
  const failures: unknown[] = []
  onProgress(done, files.length)
  async function work(): Promise<void> {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      try {
        await vault.put(file.hash, await fetchFile(file))
      } catch (error) {
        waiting.length = 0
        failures.push(error)
        return
      }
      done += 1
      onProgress(done, files.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  if (failures.length > 0) throw failures.find(isFull) ?? failures[0]
}

/** A full device: takes away what no copy needs, and says that it was full. Not even that may find room. */
async function makeRoom(kept: Kept, vault: Vault): Promise<void> {
  await sweep(kept, vault)
  await vault.write(kept).catch(() => undefined)
}

async function sweep(kept: Kept, vault: Vault): Promise<void> {
  const needed = neededHashes(kept)
  for (const hash of await vault.hashes()) if (!needed.has(hash)) await vault.drop(hash)
}

/** Takes away earlier copies of which no page is open any more, with the contents that only they needed. */
export async function tidy({ vault, openPages }: Pick<Surroundings, 'vault' | 'openPages'>): Promise<void> {
  const kept = await vault.read()
  if (kept?.copy === undefined || kept.earlier.length === 0) return
  const left = forgetClosed(kept, await openPages())
  if (left === kept) return
  await vault.write(left)
  await sweep(left, vault)
}
