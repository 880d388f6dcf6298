import type { Browser } from 'playwright-core'

import { PAGEFIND_CLIENT } from './client-files.ts'
import type { Engine } from './engine.ts'
import { newPage, openSearch, serveEngine } from './search-page.ts'

/** Pagefind runs in browsers only. What it opens is closed with the browser and the process. */
export function pagefindIn(browser: Browser): Engine {
  return {
    name: 'Pagefind',
    async open(documents) {
      const server = await serveEngine(PAGEFIND_CLIENT, documents)
      const opened = await openSearch(await newPage(browser, server))
      return (words) => opened.evaluate(({ search }, query) => search(query), words)
    },
  }
}
