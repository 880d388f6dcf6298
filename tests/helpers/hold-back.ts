import type { Page } from 'playwright-core'

/**
 * Holds back the answers that a page asks for.
 * @param addresses a glob of Playwright, or an expression.
 * @returns what lets them come.
 */
export async function holdBack(page: Page, addresses: string | RegExp): Promise<() => void> {
  const { promise: sent, resolve: send } = Promise.withResolvers<void>()
  await page.route(addresses, async (route) => {
    await sent
    await route.continue()
  })
  return send
}
