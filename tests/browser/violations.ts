import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds wrong with a page, a line each: rule, page, element. */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    // Legacy mode only drops frames of other hosts. The hub has none, and a page takes a third of the time.
    .setLegacyMode(true)
    // Every rule runs; axe describes each element that broke one, but not the thousands that did not.
    .options({ resultTypes: ['violations'] })
    .analyze()
  const { pathname } = new URL(page.url())
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} on ${pathname}: ${target.join(' ')}`))
}
