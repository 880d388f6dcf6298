import type { BrowserContextOptions, Page } from 'playwright-core'

import type { Hub } from './hub.ts'

/** The bodies come last: when they are asked for, no more results and no other order come. */
const LAST = '**/assets/search/en-bodies-*'

/** Searches from the home page, as most people do, and waits for the results that all of the search brings. */
export async function typeAtHome(hub: Hub, words: string): Promise<Page> {
  const page = await hub.open('/')
  const last = page.waitForResponse(LAST)
  await page.getByRole('searchbox').fill(words)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/')
  await (await last).finished()
  await page.locator('.results li').first().waitFor()
  return page
}

/** Opens the search page and waits until all of the search has arrived: numbers no longer change by themselves. */
export async function openWholeSearch(hub: Hub, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await hub.open('/', options)
  const last = page.waitForResponse(LAST)
  await page.goto(hub.address('/search/'))
  await (await last).finished()
  return page
}

/** Shows one group of the results, and waits until it stands there. */
export async function chooseGroup(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name} \\d+$`) }).click()
  await page.locator('[data-groups] [aria-pressed="true"]', { hasText: name }).waitFor()
}

/** The titles of the results, in their order. */
export function titles(page: Page): Promise<readonly string[]> {
  return page.locator('.results h3').allInnerTexts()
}
