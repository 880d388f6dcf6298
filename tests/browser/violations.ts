import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Which rules of axe run: by default all of them. */
interface Rules {
  readonly only?: readonly string[]
  readonly without?: readonly string[]
  /** The part of the page that is looked at: a selector; all of it where it is not given. */
  readonly within?: string
}

/** What axe finds wrong with a page, a line each: rule, page, element. */
export async function violations(page: Page, { only, without = [], within }: Rules = {}): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page })
    // Legacy mode only drops frames of other hosts. The hub has none, and a page takes a third of the time.
    .setLegacyMode(true)
    // Axe describes each element that broke a rule, but not the thousands that did not.
    .options({ resultTypes: ['violations'], ...(only !== undefined && { runOnly: [...only] }) })
  if (within !== undefined) builder.include(within)
  const { violations: found } = await builder.disableRules([...without]).analyze()
  const { pathname } = new URL(page.url())
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} on ${pathname}: ${target.join(' ')}`))
}
