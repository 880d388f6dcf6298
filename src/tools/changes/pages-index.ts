import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { PageDifference } from './changed-pages.ts'
import { toHtml } from './html-text.ts'

/** The page with links to all pages that have changed, in the folder of the site. */
const PAGES_INDEX = 'changed-pages.html'

function list(title: string, pages: readonly string[]): string {
  if (pages.length === 0) return ''
  const items = pages.map((page) => `<li><a href="${toHtml(page)}">${toHtml(page)}</a></li>`)
  return `<h2>${title}</h2><ul>${items.join('')}</ul>`
}

/** Writes a page that leads to the changed and new pages of a built site. */
export function writePagesIndex(site: string, { changed, added }: PageDifference): Promise<void> {
  const body = `<h1>Pages to look at</h1>${list('Changed', changed)}${list('New', added)}`
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pages to look at</title><body>${body}</body></html>`
  return writeFile(join(site, PAGES_INDEX), `${html}\n`)
}
