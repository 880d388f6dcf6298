import type { Locator, Page } from 'playwright-core'

import { soon } from './soon.ts'

/** The titles in a pane of the structure that is no list of documents. */
export function itemsOf(page: Page, pane: string): Locator {
  return page.locator(`[data-testid="structure-tool-list-pane"][id^="${pane}-"]`).locator('[data-testid^="pane-item-"]')
}

/** Opens an item of the structure by its title. */
export async function choose(page: Page, ...titles: readonly (string | RegExp)[]): Promise<void> {
  for (const title of titles) {
    await page.locator('[data-testid^="pane-item-"]').filter({ hasText: title }).first().click()
  }
}

/** Shows another place of the Studio in a window that has loaded it, as a link would, which takes a tenth of the time of loading it. */
export async function showPlace(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}

/** A list of documents: Sanity's own, or one of ours. */
const LIST = /^(document-list-pane|row-list)$/

/** The documents that the last pane shows; a long list shows those on the screen only. */
async function shownDocuments(page: Page): Promise<readonly string[]> {
  const links = page.getByTestId(LIST).last().locator('a[href]')
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

/** Scrolls a long list by half a screen, or back to its first row; false at its end. */
async function scroll(page: Page, isBack: boolean): Promise<boolean> {
  const list = page.getByTestId(LIST).last()
  const more = list.getByRole('button', { name: /^Show \d+ more/ })
  if (!isBack && (await more.isVisible())) await more.click()
  const rows = list.locator('[data-index], [data-testid^="row-"]').first()
  return rows.evaluate(async (row, toTop) => {
    let box: Element | null = row
    while (box !== null && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement
    if (box === null) return false
    if (!toTop && box.scrollTop + box.clientHeight >= box.scrollHeight - 1) return false
    box.scrollTop = toTop ? 0 : box.scrollTop + box.clientHeight / 2
    // The rows are drawn in the frame after the one that notices the new position.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return true
  }, isBack)
}

/** Counts what a list of documents shows from its first row to its last, once it shows as many as expected. */
export async function countDocuments(page: Page, expected: number): Promise<number> {
  if (expected === 0) {
    await page.getByText('No matching documents').waitFor()
    return 0
  }
  const seen = new Set<string>()
  let isAtEnd = false
  await soon(async () => {
    for (const link of await shownDocuments(page)) seen.add(link)
    // Rows that were not drawn in time are seen on the next way down.
    isAtEnd = !(await scroll(page, isAtEnd))
    return seen.size >= expected && isAtEnd
  }).toBe(true)
  return seen.size
}
