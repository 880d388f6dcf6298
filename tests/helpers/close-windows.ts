import type { BrowserContext } from 'playwright-core'

/**
 * Closes windows at the end of a test. A page may have a request under way then that a route of the test answers: what that
 * route throws because the window closes is no mistake of the page.
 */
export async function closeWindows(windows: readonly BrowserContext[]): Promise<void> {
  const pages = windows.flatMap((window) => window.pages())
  await Promise.all(pages.map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })))
  await Promise.all(windows.map((window) => window.close()))
}
