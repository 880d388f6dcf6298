import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { useHub } from './hub.ts'
import { typeAtHome } from './search-results.ts'

const hub = useHub()

/** Chooses the resources; the focus on their group, which comes last, brings that into view. */
async function chooseResources(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Resources \d+$/ }).click()
  await page.waitForFunction(() => /^Resources/.test(document.activeElement?.textContent ?? ''))
}

test('Back from a result returns to the place in the list', async () => {
  const page = await typeAtHome(hub, 'training')
  await chooseResources(page)
  await page.getByRole('button', { name: 'Show more' }).click()
  await page.locator('.results li').nth(20).waitFor()
  await page.locator('.results a').nth(18).scrollIntoViewIfNeeded()
  await page.waitForFunction(() => scrollY > 500 && history.state.scroll === scrollY)
  const scroll = await page.evaluate(() => scrollY)
  await page.reload()
  await page.locator('.results li').nth(20).waitFor()
  await page.waitForFunction((before) => Math.abs(scrollY - before) < 50, scroll)
}, 60_000)

test('who scrolls by herself after that is not taken back when more arrives', async () => {
  const page = await typeAtHome(hub, 'training')
  await chooseResources(page)
  await page.locator('.results a').nth(12).scrollIntoViewIfNeeded()
  await page.waitForFunction(() => history.state.scroll > 300)
  const { promise: sent, resolve: send } = Promise.withResolvers<void>()
  await page.route('**/assets/search/en-bodies-*', async (route) => {
    await sent
    await route.continue()
  })
  await page.reload()
  await page.locator('.results li').nth(12).waitFor()
  await page.waitForFunction(() => scrollY > 300)
  await page.mouse.move(150, 400)
  await page.mouse.wheel(0, -5000)
  await page.waitForFunction(() => scrollY === 0 && history.state.scroll === 0)
  const arrived = page.waitForResponse('**/assets/search/en-bodies-*')
  send()
  await arrived
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => [scrollY, history.state.scroll])).toEqual([0, 0])
}, 60_000)

test('Back to an entry that keeps no words shows none', async () => {
  const page = await hub.open('/search/', { viewport: { width: 1280, height: 800 } })
  await page.locator('[data-facet="kind"] [value="guide"]').check()
  await page.waitForURL(hub.address('/search/?kind=guide'))
  await page.getByRole('searchbox').fill('passport')
  await page.locator('.results mark').first().waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'A to Z' }).waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('')
}, 60_000)

test('a group that only the texts bring something to is still chosen after a reload', async () => {
  const page = await typeAtHome(hub, 'wechat')
  await page.getByRole('button', { name: /^Organisations \d+$/ }).click()
  const chosen = page.locator('[data-groups] [aria-pressed="true"]', { hasText: 'Organisations' })
  await chosen.waitFor()
  await page.reload()
  await chosen.waitFor()
}, 60_000)

test('a browser that keeps no more for now does not stop the search', async () => {
  const page = await hub.open('/search/')
  // Safari takes 100 calls in 30 seconds.
  await page.evaluate(() => {
    history.replaceState = () => {
      throw new DOMException(
        'Attempt to use history.replaceState() more than 100 times per 30 seconds',
        'SecurityError',
      )
    }
  })
  await page.getByRole('searchbox').fill('passport')
  await page.locator('.results mark').first().waitFor()
}, 60_000)
