import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { readSiteRecord, type SiteRecord } from '../publish/site-record.ts'
import { openStore } from '../publish/store.ts'

/** How the pages of two sites differ, by address. */
export interface PageDifference {
  readonly changed: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Whether filters, the help bar or another part that many pages share has changed. */
  readonly hasSharedChanges: boolean
}

function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`
}

/** Compares what pages show besides the parts that they share with others. */
export function comparePages(before: SiteRecord, after: SiteRecord): PageDifference {
  const isPage = (file: string) => file.endsWith('.html')
  const files = [...after.pages.keys()].filter(isPage)
  const isOther = (file: string) => {
    const [old, now] = [before.pages.get(file), after.pages.get(file)]
    if (old === undefined || now === undefined) return false
    return old.key === undefined || now.key === undefined ? old.digest !== now.digest : old.key !== now.key
  }
  return {
    changed: files.filter(isOther).map(addressOf),
    added: files.filter((file) => !before.pages.has(file)).map(addressOf),
    removed: [...before.pages.keys()].filter((file) => isPage(file) && !after.pages.has(file)).map(addressOf),
    hasSharedChanges: [...after.fragments].some(([name, digest]) => before.fragments.get(name) !== digest),
  }
}

/** Builds a content folder in a process of its own. @returns the record of the site; undefined where the build failed. */
async function build(content: string, site: string): Promise<SiteRecord | undefined> {
  const child = spawn(process.execPath, [join('src', 'tools', 'bin', 'build.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, HUB_CONTENT: content, HUB_OUT_DIR: site, SANITY_PROJECT_ID: '', SANITY_DATASET: '' },
  })
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  return code === 0 ? readSiteRecord((await openStore(site)).recordFile) : undefined
}

/**
 * Builds the pages of two content folders.
 * @param sites where they go; the first is only compared with.
 * @returns how they differ; undefined where one of the two cannot be built, which the build has logged.
 */
export async function buildChangedPages(
  before: string,
  after: string,
  sites: { readonly before: string; readonly after: string },
): Promise<PageDifference | undefined> {
  const old = await build(before, sites.before)
  const now = await build(after, sites.after)
  return old === undefined || now === undefined ? undefined : comparePages(old, now)
}
