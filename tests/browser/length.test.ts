import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { partPath } from '../../src/domain/paths.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { useHub } from './hub.ts'
import { TEMPLATES } from './templates.ts'

const hub = useHub()

/** Of a template whose pages differ much, the longest page of today. */
const LONGEST = [
  '/partnerships/hertfordshire/',
  '/duties/gb/',
  '/papers/reporting-protocol/',
  '/training/thirty-minute-session/',
  '/training/thirty-minute-session/learn/',
  '/guides/what-to-measure/',
  '/guides/champion-and-owners/',
  '/guides/agency-and-outsourced-staff/',
  '/jobs/front-desk/',
  '/resources/',
]

/** Lists with filters, as long as what they hold. */
const UNMEASURED = /^\/(?:resources\/.|browse|topics)/

/** What is looked through, row by row, and not read: its rows are its contents. */
const ROWS = /^\/(?:duties|figures|organisations|who-passes-on-what|changes)\//

/** The letters of the tests are a tenth wider than those of a phone, where 5,000 and 9,000 are the limits. */
const WIDE = 1.1
const LONG = 5000 * WIDE
const MOST = 9000 * WIDE

/** What is read in a hurry is shorter still; the full policy is as long as the sheets that are signed. */
const OWN_LIMIT: Readonly<Record<string, number>> = {
  '/jobs/front-desk/': 5000,
  '/papers/anti-slavery-policy/': 12_000,
}

/** What the front line opens, in pixels of a phone. */
const FRONT_LINE = { 'what-to-do/': 3500, 'act-now/gb/': 3000, 'act-now/ie/': 3000, 'act-now/es/': 3000 }

/** How many links lead from the first two screens of a page to a place further down on it. */
function contentsOf(page: Page): Promise<number> {
  return page
    .locator('main a[href^="#"]')
    .evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().top + scrollY < 2 * innerHeight).length)
}

test.each([...new Set([...TEMPLATES, ...LONGEST])].filter((path) => !UNMEASURED.test(path)))(
  '%s is short enough to find something on with a thumb, or begins with its contents',
  async (path) => {
    const page = await hub.visit(path)
    const height = () => page.evaluate(() => document.documentElement.scrollHeight)
    // A course is whole until its player has begun.
    await expect.poll(height).toBeLessThanOrEqual(OWN_LIMIT[path] ?? MOST)
    if (ROWS.test(path)) return
    const isFound = async () => (await height()) <= LONG || (await contentsOf(page)) > 2
    await expect.poll(isFound, { message: `longer than ${LONG} px, and without contents` }).toBe(true)
  },
)

test.each(
  LOCALES.flatMap(({ code }) =>
    Object.entries(FRONT_LINE).map(([part, most]) => [partPath(code, part.slice(0, -1)), most] as const),
  ),
)('%s has what the front line needs within %i px', async (path, most) => {
  const page = await hub.visit(path)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(height).toBeLessThanOrEqual(most * WIDE)
})
