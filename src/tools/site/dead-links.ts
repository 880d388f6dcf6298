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
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const linked = new Map<string, string[]>()
  for (const file of files) {
    if (!file.endsWith('.html')) continue
    const targets = new Set(
      [...read(file).matchAll(LINK)].map(([, address = '', part = '']) =>
        part === '' ? address : `${address}#${part}`,
      ),
    )
    for (const target of targets) linked.set(target, [...(linked.get(target) ?? []), addressOf(file)])
  }
  const parts = new Map<string, string>()
  const isDead = (target: string) => {
    const [address = '', part] = decodeURI(target.replaceAll('&amp;', '&')).split('#', 2)
    const file = address.endsWith('/') ? `${address}index.html` : address
    if (!files.has(file) || part === undefined) return !files.has(file)
    const html = parts.get(file) ?? read(file)
    parts.set(file, html)
    return !hasPart(html, part)
  }
  const dead = [...linked].filter(([target]) => isDead(target))
  if (dead.length > 0) throw new ContentError(dead.map(([address, pages]) => problemOf(address, pages)))
}
