import type { BrowserContextOptions, Page } from 'playwright-core'

import { holdBack } from '../helpers/hold-back.ts'
import type { Hub } from './hub.ts'

/** The bodies come last, in pieces: when they are asked for, no more results and no other order come. */
export const LAST = '**/assets/search/en-bodies-*'

/** Searches from the home page, as most people do, and waits for the results that all of the search brings. */
export async function typeAtHome(hub: Hub, words: string): Promise<Page> {
  const page = await hub.visit('/')
  const last = page.waitForResponse(LAST)
  await page.getByRole('searchbox').fill(words)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/')
  await (await last).finished()
  await page.locator('.results li').first().waitFor()
  return page
}

/**
 * Opens the search page and waits until all of the search has arrived: numbers no longer change by themselves.
 * @param way whether the window is shared, or one of its own.
 */
export async function openWholeSearch(
  hub: Hub,
  options: BrowserContextOptions = {},
  way: 'open' | 'visit' = 'visit',
): Promise<Page> {
  const page = await hub[way]('/robots.txt', options)
  const last = page.waitForResponse(LAST)
  await page.goto(hub.address('/search/'))
  await (await last).finished()
  return page
}

/** The terms of the bodies, and what results are explained by; it comes behind the first results. */
export const BODY_INDEX = '**/assets/search/en-body-index-*'

/** Types on the search page while what explains results is still to come, and all that comes behind it. */
export async function typeEarly(hub: Hub, words: string): Promise<{ readonly page: Page; readonly send: () => void }> {
  const page = await hub.visit('/robots.txt')
  const send = await holdBack(page, BODY_INDEX)
  await page.goto(hub.address('/search/'))
  await page.getByRole('searchbox').fill(words)
  return { page, send }
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

/** Waits until a result has the focus, counted from 0. */
export async function focusedLink(page: Page, result: number): Promise<void> {
  await page.waitForFunction((at) => document.querySelectorAll('.results a')[at] === document.activeElement, result)
}
