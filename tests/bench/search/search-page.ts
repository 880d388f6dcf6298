import type { Browser, JSHandle, Page } from 'playwright-core'

import type { SearchDocument } from '../../../src/search/model.ts'
import { bundle } from './bundle.ts'
import type { ClientEngine } from './client-files.ts'
import type { Search } from './engine.ts'
import type { Client } from './in-browser.ts'
import { serveFiles, type SearchServer } from './search-server.ts'

/** A search that is open in a page, and how many milliseconds that took once its files were there. */
export interface OpenSearch {
  readonly search: Search
  readonly load: number
}

const MODULE = '/client.js'
const FOLDER = '/index/'

/** Puts an engine and its index for documents on a server. */
export async function serveEngine(engine: ClientEngine, documents: readonly SearchDocument[]): Promise<SearchServer> {
  const server = await serveFiles()
  server.files.set(MODULE, await bundle(engine.module))
  for (const [path, content] of await engine.index(documents)) server.files.set(`${FOLDER}${path}`, content)
  return server
}

/** A page of its own, so that nothing is in a cache; `before` is done before anything is fetched. */
export async function newPage(browser: Browser, server: SearchServer, before?: (page: Page) => Promise<void>) {
  const page = await (await browser.newContext()).newPage()
  await page.goto(server.origin)
  await before?.(page)
  return page
}

/** Opens the search of a server’s engine in a page. */
export function openSearch(page: Page): Promise<JSHandle<OpenSearch>> {
  return page.evaluateHandle(
    async ([module, folder]) => {
      const client: Client = await import(module)
      const open = await client.fetchIndex(folder)
      const start = performance.now()
      const search = await open()
      return { search, load: performance.now() - start }
    },
    [MODULE, FOLDER] as const,
  )
}
