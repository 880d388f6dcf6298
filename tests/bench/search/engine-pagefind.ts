import type { Browser } from 'playwright-core'

import { PAGEFIND_CLIENT } from './client-files.ts'
import type { Engine } from './engine.ts'
import { launchBrowser } from './launch-browser.ts'
import { newPage, openSearch, serveEngine } from './search-page.ts'
import type { SearchServer } from './search-server.ts'

/** Pagefind, which runs in browsers only. */
export function createPagefind(): Engine {
  let browser: Browser | undefined
  let server: SearchServer | undefined
  return {
    name: 'Pagefind',
    async open(documents) {
      server = await serveEngine(PAGEFIND_CLIENT, documents)
      browser = await launchBrowser()
      const opened = await openSearch(await newPage(browser, server))
      return (words) => opened.evaluate(({ search }, query) => search(query), words)
    },
    async close() {
      await browser?.close()
      server?.close()
    },
  }
}
