import type { BrowserContext } from 'playwright-core'

/**
 * Closes windows at the end of a test. A page may have a request under way then that a route of the test answers: what that
 * route throws because the window closes is no mistake of the page. Nor is what a page reports once its routes are gone: the
 * server answers that a file is missing which only the test has.
 */
export async function closeWindows(windows: readonly BrowserContext[]): Promise<void> {
  for (const window of windows) window.removeAllListeners('console').removeAllListeners('weberror')
  const pages = windows.flatMap((window) => window.pages())
  await Promise.all(pages.map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })))
  await Promise.all(windows.map((window) => window.close()))
}
