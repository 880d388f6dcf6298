import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type HtmlElement, HtmlValidate, Parser } from 'html-validate'

/** Reads and parses the page of a built site that stands at an address such as `/guides/x/`. */
export async function readHtml(site: string, path: string): Promise<HtmlElement> {
  const data = await readFile(join(site, path, 'index.html'), 'utf8')
  const parser = new Parser(await new HtmlValidate({ root: true }).getConfigFor('page.html'))
  return parser.parseHtml({ data, filename: path, line: 1, column: 1, offset: 0 })
}
