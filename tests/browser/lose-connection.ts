import type { Page } from 'playwright-core'

/**
 * Waits until the page has loaded files of its own accord, and what they import, and takes the connection away.
 * @param script a part of the script's file name.
 * @param others parts of the names of files beside it.
 */
export async function loseConnectionAfter(page: Page, script: string, ...others: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (parts) => {
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
      return parts.every((part) => loaded.some((name) => name.includes(part)))
    },
    [script, ...others],
  )
  const address = await page.evaluate(
    (part) => performance.getEntriesByType('resource').find(({ name }) => name.includes(part))?.name,
    script,
  )
  // As text: Vitest would make the import one of its own.
  await page.evaluate(`import(${JSON.stringify(address)}).then(() => undefined)`)
  await page.context().setOffline(true)
}
