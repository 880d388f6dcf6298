import type { BrowserContextOptions, Page } from 'playwright-core'

import type { Hub } from './hub.ts'

/** Searches from the home page, as most people do, and waits for the results. */
export async function typeAtHome(hub: Hub, words: string): Promise<Page> {
  const page = await hub.open('/')
  await page.getByRole('searchbox').fill(words)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/')
  await page.locator('.results li').first().waitFor()
  return page
}

/** Opens the search page and waits until all of the search has arrived: numbers no longer change by themselves. */
export async function openWholeSearch(hub: Hub, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await hub.open('/', options)
  // The bodies come last.
  const last = page.waitForResponse('**/assets/search/en-bodies-*')
  await page.goto(hub.address('/search/'))
  await (await last).finished()
  return page
}

/** What stands over the results, in their order. */
export function titles(page: Page): Promise<readonly string[]> {
  return page.locator('.results h2').allInnerTexts()
}
