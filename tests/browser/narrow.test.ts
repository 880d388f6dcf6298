import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { useHub } from './hub.ts'
import { isInView } from './in-view.ts'
import { enlarge, WINDOWS } from './wide-boxes.ts'

const hub = useHub()

async function open(path: string, width: number, height: number, letters: string): Promise<Page> {
  const page = await hub.visit(path, { viewport: { width, height } })
  await enlarge(page, letters)
  return page
}

describe.each(WINDOWS)('%s', (_, width, height, letters) => {
  test.each(['/', '/search/', '/resources/'])(
    'what is typed on %s can be read, and Menu stands in the window',
    async (path) => {
      const page = await open(path, width, height, letters)
      const room = await page.getByRole('searchbox').evaluate((field) => {
        const { paddingLeft, paddingRight, fontSize } = getComputedStyle(field)
        return (
          (field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)) /
          Number.parseFloat(fontSize)
        )
      })
      // A letter is about half as wide as it is high.
      expect(room * 2).toBeGreaterThanOrEqual(8)
      const menu = page.getByRole('link', { name: 'Menu' })
      // A wide window has the parts of the hub in its header instead.
      const box = (await menu.isVisible()) ? await menu.boundingBox() : null
      if (box !== null) expect(box.x + box.width).toBeLessThanOrEqual(width)
    },
    60_000,
  )
})

/** What may be pressed on a page and is in no sentence, yet is lower than a finger needs (WCAG 2.5.5). */
async function lowTargets(page: Page): Promise<readonly string[]> {
  return page
    .locator('.result-title a, .columns a, .act-more a, .rows a, .breadcrumbs a, .aside-list a')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility() && link.getBoundingClientRect().height < 44)
        .map((link) => `${link.getBoundingClientRect().height}: ${link.textContent}`),
    )
}

const JOBS =
  'brand-owner driver-porter food-beverage front-desk housekeeping hr maintenance manager partner procurement security spa-leisure'

test.each([['/what-to-do/', 3_500] as const, ...JOBS.split(' ').map((job) => [`/jobs/${job}/`, 5_000] as const)])(
  '%s is at most %i pixels long on a phone',
  async (path, most) => {
    const page = await hub.visit(path)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most)
  },
  60_000,
)

test.each(['/guides/partners-and-suppliers/'])(
  'signs, what to do and what not to do begin within two screens of a phone: %s',
  async (path) => {
    const page = await hub.visit(path)
    const tops = await page
      .locator('article :is(.sign, .do, .dont)')
      .evaluateAll((parts) => parts.map((part) => [part.className, part.getBoundingClientRect().top] as const))
    const top = (name: string) => tops.find(([of]) => of === name)?.[1]
    expect(top('sign')).toBeLessThan(top('do') ?? 0)
    expect(top('dont')).toBeLessThan(2 * 740)
  },
  60_000,
)

describe('under a thumb', () => {
  test.each(['/search/', '/guides/first-five-minutes/', '/topics/', '/a-z/a/'])(
    'links on %s are as high as a finger is wide',
    async (path) => {
      const page = await hub.visit(path)
      expect(await lowTargets(page)).toEqual([])
    },
    60_000,
  )

  test('so are the results of a search, and each order stands in the window', async () => {
    for (const path of ['/search/', '/browse/']) {
      const page = await hub.visit(path)
      if (path === '/search/') await page.getByRole('searchbox').fill('help passport')
      const orders = page.locator('[data-sort]')
      await orders.first().waitFor()
      expect(await lowTargets(page)).toEqual([])
      const ends = await orders.evaluateAll((all) => all.map((order) => order.getBoundingClientRect().right))
      expect(ends.filter((end) => end > 360)).toEqual([])
    }
  }, 60_000)

  test.each(['/search/', '/browse/'])(
    'a filter that is ticked on %s says at once what it leaves, and leads there',
    async (path) => {
      const page = await hub.visit(path)
      // The search has filters once it has results.
      if (path === '/search/') await page.getByRole('searchbox').fill('help passport')
      const summary = page.locator('[data-filters] > summary')
      await summary.click()
      await page.getByText('Topic', { exact: true }).click()
      await page.locator('[data-facet="topic"] label').last().click()
      const count = summary.locator('[data-found]', { hasText: /^\d+ (results?|resources?)$/ })
      await count.waitFor()
      expect(await isInView(count)).toBe(true)
      await summary.click()
      await expect.poll(() => isInView(page.locator('[data-status]'))).toBe(true)
    },
    60_000,
  )
})
