import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe holds against a page, a line each: rule, page, element. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Legacy mode only drops frames of other hosts. The hub has none, and a page takes a third of the time.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const { pathname } = new URL(page.url())
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} on ${pathname}: ${target.join(' ')}`))
}
