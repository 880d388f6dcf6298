import type { Page } from 'playwright-core'

import { violations } from '../browser/violations.ts'

/**
 * What axe finds wrong with a tool of ours in the Studio. Its colours are those of Sanity’s theme, which we do not choose.
 * @param within a selector of the tool.
 */
export function ourViolations(page: Page, within: string): Promise<readonly string[]> {
  return violations(page, { within, without: ['color-contrast'] })
}
