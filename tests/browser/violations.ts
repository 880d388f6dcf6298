import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * What axe finds wrong with a page, a line each: rule, page, element.
 * @param without rules that do not run.
 */
export async function violations(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    // Legacy mode only drops frames of other hosts. The hub has none, and a page takes a third of the time.
    .setLegacyMode(true)
    // Axe describes each element that broke a rule, but not the thousands that did not.
    .options({ resultTypes: ['violations'] })
    .disableRules([...without])
    .analyze()
  const { pathname } = new URL(page.url())
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} on ${pathname}: ${target.join(' ')}`))
}
