import { createHash } from 'node:crypto'
import { glob, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A page of a built site. */
export interface SitePage {
  readonly hash: string
  /** Whether it has the text that was looked for. */
  readonly hasSign: boolean
}

/** Pages that name the files of the search, and so change with them. */
const SEARCH_PAGE = /(^|\/)search\/index\.html$/

/** @param path a path within a site. */
export function isSearchPage(path: string): boolean {
  return SEARCH_PAGE.test(path)
}

/** All pages of a built site by their paths in it, with what is known of their texts. */
export async function readPages(site: string, sign: string): Promise<ReadonlyMap<string, SitePage>> {
  const pages = new Map<string, SitePage>()
  for await (const path of glob('**/*.html', { cwd: site })) {
    const html = await readFile(join(site, path))
    pages.set(path, { hash: createHash('sha1').update(html).digest('base64'), hasSign: html.includes(sign) })
  }
  return pages
}

/** The paths of pages that are not as they were, new ones included, and of those that are gone. */
export function changedPages(
  before: ReadonlyMap<string, SitePage>,
  after: ReadonlyMap<string, SitePage>,
): readonly string[] {
  const changed = [...after].filter(([path, { hash }]) => before.get(path)?.hash !== hash).map(([path]) => path)
  return [...changed, ...[...before.keys()].filter((path) => !after.has(path))]
}

/**
 * When the last of some pages came to its place, in milliseconds since 1970; 0 where none of them exists. A page that was
 * written beside the site and then moved has another time of change (ctime) than of writing (mtime).
 */
export async function lastPlaced(site: string, paths: readonly string[]): Promise<number> {
  const times = await Promise.all(paths.map((path) => stat(join(site, path)).catch(() => undefined)))
  return times.reduce((last, found) => Math.max(last, found?.ctimeMs ?? 0), 0)
}

/**
 * Of the pages that have the sign, the last by name of each folder of the site: the pages to watch, since they are made at
 * different times.
 */
export function pagesToWatch(pages: ReadonlyMap<string, SitePage>): readonly string[] {
  const lastOf = new Map<string, string>()
  for (const path of [...pages.keys()].sort()) {
    if (pages.get(path)?.hasSign && !isSearchPage(path)) lastOf.set(path.split('/', 2).slice(0, -1).join('/'), path)
  }
  return [...lastOf.values()]
}

/** The address of a page: `/guides/risk-map/`, `/404.html`. */
export function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`
}
