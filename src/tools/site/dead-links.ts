import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { ContentError, type Problem } from '../../domain/problem.ts'

const LINK = /\s(?:href|src)="(\/(?!\/)[^"#?]*)/g

/** As many pages as are named for one address that is missing. */
const MOST_NAMED = 3

function filesIn(folder: string): ReadonlySet<string> {
  return new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/')] : [],
    ),
  )
}

function addressOf(file: string): string {
  return file.replace(/index\.html$/, '')
}

function problemOf(address: string, pages: readonly string[]): Problem {
  const others = pages.length > MOST_NAMED ? ` and ${pages.length - MOST_NAMED} other pages` : ''
  return {
    where: pages.slice(0, MOST_NAMED).join(', ') + others,
    what: `A link leads to ${address}, which this hub does not have.`,
    fix: 'Publish the document of that address, or take the link away; where no document has the link, the code of the page has to ask for it.',
  }
}

/**
 * Refuses a site with a link to a page or file of its own that is not there.
 * @param folder of the whole site.
 * @throws ContentError that names each missing address, and the pages with links to it.
 */
export function requireLinks(folder: string): void {
  const files = filesIn(folder)
  const dead = new Map<string, string[]>()
  for (const file of files) {
    if (!file.endsWith('.html')) continue
    const targets = new Set(
      [...readFileSync(join(folder, file), 'utf8').matchAll(LINK)].map(([, address = '']) => address),
    )
    for (const address of targets) {
      const target = decodeURI(address.replaceAll('&amp;', '&'))
      if (files.has(target.endsWith('/') ? `${target}index.html` : target)) continue
      dead.set(address, [...(dead.get(address) ?? []), addressOf(file)])
    }
  }
  if (dead.size > 0) throw new ContentError([...dead].map(([address, pages]) => problemOf(address, pages)))
}
