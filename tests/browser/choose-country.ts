import type { Page } from 'playwright-core'

/** Chooses a country on Act now, where the others are folded. */
export async function chooseCountry(page: Page, name: string): Promise<void> {
  await page.locator('.country-picker summary').click()
  await page.getByRole('main').getByRole('link', { name, exact: true }).click()
}
