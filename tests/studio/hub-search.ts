import type { Page } from 'playwright-core'

/** What stands over the results when somebody types words into the hub’s own search. */
export async function searchHub(page: Page, hub: string, words: string): Promise<readonly string[]> {
  await page.goto(`${hub}/`)
  await page.getByRole('searchbox').fill(words)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/')
  await page.locator('.results li').first().waitFor()
  return page.locator('.results').getByRole('heading').allInnerTexts()
}

/** How a server answers for an address: 200 where there is a page, 404 where there is none. */
export async function statusOf(address: string): Promise<number> {
  return (await fetch(address)).status
}
