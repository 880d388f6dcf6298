import type { Page } from 'playwright-core'

import type { BrowserWindow } from './browser-window.ts'

/** A page of Playwright as the window of a walk. */
export function windowOf(page: Page): BrowserWindow {
  return {
    goTo: async (address) => void (await page.goto(address)),
    goBack: async () => void (await page.goBack()),
    tapAt: ({ x, y }) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    evaluate: (expression) => page.evaluate(expression),
    // The next visitor comes in the same window; the hub closes it after the last.
    close: () => Promise.resolve(),
  }
}
