import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { ContentError, type Problem } from '../../domain/problem.ts'

const LINK = /\s(?:href|src)="(\/(?!\/)[^"#?]*)(?:\?[^"#]*)?(?:#([^"]+))?/g

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
    fix: 'Publish the document of that address (a topic also needs a resource or a law), or take the link away; where no document has the link, the code of the page has to ask for it.',
  }
}

/** A link as the page has it, without what HTML and addresses write for other letters; one that no browser can read stays as it is. */
function plain(target: string): string {
  const address = target.replaceAll('&amp;', '&')
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** The links of a page within the hub, each with the part that it names. */
function linksIn(html: string): readonly string[] {
  return Array.from(html.matchAll(LINK), ([, address = '', part = '']) =>
    part === '' ? address : `${address}#${part}`,
  )
}

function fileOf(target: string): string {
  const address = plain(target.split('#', 1)[0] ?? '')
  return address.endsWith('/') ? `${address}index.html` : address
}

/** The files of the pages to which a page leads, below the folder of the site. */
export function linkedPages(html: string): readonly string[] {
  const files = linksIn(html).map((target) => fileOf(target).slice(1))
  return files.filter((file) => file.endsWith('index.html'))
}

function partOf(target: string): string {
  return plain(target).split('#')[1] ?? ''
}

/** Whether a page has the part that a link names; a text fragment (`#:~:`) is found by the browser. */
function hasPart(html: string, part: string): boolean {
  return part.startsWith(':~:') || new RegExp(`\\sid="?${RegExp.escape(part)}["\\s>]`).test(html)
}

/**
 * Refuses a site with a link to a page, part of a page or file of its own that is not there.
 * @param folder of the whole site.
 * @throws ContentError that names each missing address, and the pages with links to it.
 */
export function requireLinks(folder: string): void {
  const files = filesIn(folder)
  const pages = [...files].filter((file) => file.endsWith('.html'))
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const targetsOf = (page: string) => new Set(linksIn(read(page)))
  const linked = new Set<string>()
  for (const page of pages) {
    // Of bytes: an address cut out of a page would keep the whole page in memory.
    for (const target of targetsOf(page)) if (!linked.has(target)) linked.add(Buffer.from(target).toString())
  }
  // The targets of one file are asked together: its text is read once and not kept.
  const byFile = Map.groupBy(linked, (target) => fileOf(target))
  const dead = [...byFile].flatMap(([file, targets]) => {
    if (!files.has(file)) return targets
    const parts = targets.filter((target) => partOf(target) !== '')
    const html = parts.length === 0 ? '' : read(file)
    return parts.filter((target) => !hasPart(html, partOf(target)))
  })
  if (dead.length === 0) return
  const linking = new Map(dead.map((target) => [target, new Array<string>()]))
  for (const page of pages) {
    for (const target of targetsOf(page)) linking.get(target)?.push(addressOf(page))
  }
  throw new ContentError([...linking].map(([target, those]) => problemOf(target, those)))
}
