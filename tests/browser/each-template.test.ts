import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { partPath } from '../../src/domain/paths.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { faintTexts } from './contrast.ts'
import { DESKTOP, useHub } from './hub.ts'
import { TEMPLATES } from './templates.ts'
import { COLOURS, SCHEMES, violations } from './violations.ts'
import { enlarge, wideBoxes, WINDOWS } from './wide-boxes.ts'

const hub = useHub()
const NARROW = { width: 320, height: 640 }

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

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

/** How many links lead from the first two screens of a page to a place further down on it. */
function contentsOf(page: Page): Promise<number> {
  return page
    .locator('main a[href^="#"]')
    .evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().top + scrollY < 2 * innerHeight).length)
}

/** Sees that something can be found on a page of a phone with a thumb, or that it begins with its contents. */
async function expectShort(page: Page, path: string): Promise<void> {
  if (UNMEASURED.test(path)) return
  // A course is whole until its player has begun.
  await expect.poll(() => heightOf(page)).toBeLessThanOrEqual(OWN_LIMIT[path] ?? MOST)
  if (ROWS.test(path)) return
  const isFound = async () => (await heightOf(page)) <= LONG || (await contentsOf(page)) > 2
  await expect.poll(isFound, { message: `longer than ${LONG} px, and without contents` }).toBe(true)
}

test.each(TEMPLATES)(
  '%s is short, needs no scrolling sideways, however wide the window and large the letters, and keeps nobody out, on a desk, on a narrow phone, in light or in the dark',
  async (path) => {
    const page = await hub.visit(path)
    await expectShort(page, path)
    for (const [name, width, height, letters] of WINDOWS) {
      await page.setViewportSize({ width, height })
      await enlarge(page, letters)
      expect(await wideBoxes(page), name).toEqual([])
    }
    await enlarge(page, '')
    await page.setViewportSize(DESKTOP)
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      expect(await faintTexts(page), colorScheme).toEqual([])
    }
    expect(await violations(page, { without: COLOURS })).toEqual([])
    await page.setViewportSize(NARROW)
    expect(await violations(page, { without: COLOURS }), 'narrow').toEqual([])
  },
  60_000,
)

test.each(LONGEST)('%s is short as well', async (path) => {
  await expectShort(await hub.visit(path), path)
})

test.each(LOCALES.map(({ code }) => code))('What the front line needs is short in %s', async (language) => {
  for (const [part, most] of Object.entries(FRONT_LINE)) {
    const page = await hub.visit(partPath(language, part.slice(0, -1)))
    expect(await heightOf(page), part).toBeLessThanOrEqual(most * WIDE)
  }
})
