import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"/]+(?:="[^"]*"|=[^\s">]+)?)*)\s*\/?>/g
const ATTRIBUTE = /\s([^\s=>"/]+)(?:="([^"]*)"|=([^\s">]+))?/g

/** What an attribute says of the kind of its element: its name, and of a few whose values are few the value too. */
function kindOf([, name = '', quoted, bare]: RegExpExecArray): string {
  return /^(class|role|type|dir)$/.test(name) ? `${name}=${quoted ?? bare ?? ''}` : name
}

/** The kinds of elements in the body of a page. */
function shapesOf(html: string): readonly string[] {
  const elements = [...html.slice(html.indexOf('<body')).matchAll(TAG)]
  return elements.map(([, name = '', attributes = '']) =>
    [name, ...[...attributes.matchAll(ATTRIBUTE)].map(kindOf).sort()].join(' '),
  )
}

/** A page that only leads to its new address: who opens it reads the next one. */
const isLeadingOn = (html: string) => html.includes('http-equiv="refresh"')

/**
 * Pages of a built site that together have every kind of element of all its pages, in every language. However many documents
 * and languages there are, these are few.
 * @param known addresses of pages that are visited anyway.
 * @param isBehindEach whether they also have each kind behind every other behind which it stands: twice as many pages.
 */
export async function pagesWithEveryShape(
  site: string,
  known: readonly string[],
  isBehindEach = false,
): Promise<readonly string[]> {
  const files = (await readdir(site, { recursive: true })).filter((file) => /(^|\/)index\.html$/.test(file))
  const pages = new Map<string, ReadonlySet<string>>()
  for (const file of files.sort()) {
    const html = await readFile(join(site, file), 'utf8')
    if (isLeadingOn(html)) continue
    const shapes = shapesOf(html)
    const pairs = isBehindEach ? shapes.map((shape, at) => `${shapes[at - 1] ?? ''} > ${shape}`) : []
    pages.set(`/${file.slice(0, -'index.html'.length)}`, new Set([...shapes, ...pairs]))
  }
  const seen = new Set(known.flatMap((path) => [...(pages.get(path) ?? [])]))
  const chosen: string[] = []
  // The richest first: others then have little to add.
  for (const [path, shapes] of [...pages].sort(([, one], [, other]) => other.size - one.size)) {
    if (shapes.isSubsetOf(seen)) continue
    chosen.push(path)
    for (const shape of shapes) seen.add(shape)
  }
  return chosen
}
