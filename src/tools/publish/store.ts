import { hash } from 'node:crypto'
import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** What builds keep for the next one. It can be deleted at any time: the next build then makes everything anew. */
const STORE = join('.cache', 'hub', 'sites')

/** Holds the path of the folder of a site, so that the store of a site that is gone can be removed. */
const NAME_FILE = 'site'

async function isGone(store: string): Promise<boolean> {
  const site = await readFile(join(store, NAME_FILE), 'utf8').catch(() => undefined)
  // Another build is about to write its name.
  if (site === undefined) return false
  return access(site).then(
    () => false,
    () => true,
  )
}

async function removeAbandonedStores(): Promise<void> {
  for (const name of await readdir(STORE).catch(() => [])) {
    const store = join(STORE, name)
    if (await isGone(store)) await rm(store, { recursive: true, force: true })
  }
}

/** The files that are kept of one site. */
export interface Store {
  readonly recordFile: string
  /** What is shown instead of documents with errors. */
  readonly heldBackFile: string
}

/**
 * Opens what the last build of a site has kept, and removes what was kept of sites that are gone.
 * @param folder of the finished site.
 */
export async function openStore(folder: string): Promise<Store> {
  await removeAbandonedStores()
  const site = resolve(folder)
  const store = join(STORE, hash('sha256', site, 'base64url').slice(0, 16))
  await mkdir(store, { recursive: true })
  await writeFile(join(store, NAME_FILE), site)
  return { recordFile: join(store, 'pages'), heldBackFile: join(store, 'held-back') }
}
