import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { holdBack } from '../helpers/hold-back.ts'
import { useHub } from './hub.ts'
import { chooseGroup, LAST, typeAtHome, typeEarly } from './search-results.ts'

const hub = useHub()

/** In one step, since the results may be made anew meanwhile. */
function scrollTo(page: Page, result: number): Promise<void> {
  return page.evaluate((at) => document.querySelectorAll('.results a')[at]?.scrollIntoView({ block: 'center' }), result)
}

test('Back from a result restores the position in the list', async () => {
  const page = await typeAtHome(hub, 'training')
  await chooseGroup(page, 'Resources')
  await page.getByRole('button', { name: /^Show \d+ more/ }).click()
  await page.locator('.results li').nth(19).waitFor()
  await scrollTo(page, 18)
  await page.waitForFunction(() => scrollY > 500 && history.state.scroll === scrollY)
  const scroll = await page.evaluate(() => scrollY)
  await page.reload()
  await page.locator('.results li').nth(19).waitFor()
  await page.waitForFunction((before) => Math.abs(scrollY - before) < 50, scroll)
}, 60_000)

test('a reader who scrolls after that is not moved back at the next stage', async () => {
  const page = await typeAtHome(hub, 'training')
  await chooseGroup(page, 'Resources')
  await scrollTo(page, 8)
  await page.waitForFunction(() => scrollY > 300 && history.state.scroll === scrollY)
  const send = await holdBack(page, LAST)
  const asked = page.waitForRequest(LAST)
  await page.reload()
  await page.locator('.results li').nth(8).waitFor()
  await page.waitForFunction(() => scrollY > 300)
  await page.mouse.move(150, 400)
  await page.mouse.wheel(0, -5000)
  await page.waitForFunction(() => scrollY === 0 && history.state.scroll === 0)
  await asked
  await page.locator('.results').evaluate((list) => list.setAttribute('data-old', ''))
  send()
  await page.locator('.results:not([data-old])').waitFor()
  expect(await page.evaluate(() => [scrollY, history.state.scroll])).toEqual([0, 0])
}, 60_000)

test('Back to an entry of the history without words shows none', async () => {
  const page = await hub.open('/search/?kind=guide', { viewport: { width: 1280, height: 800 } })
  await page.locator('[data-facet="kind"] [value="guide"]').uncheck()
  await page.waitForURL(hub.address('/search/'))
  await page.getByRole('searchbox').fill('passport')
  await page.locator('.results mark').first().waitFor()
  await page.goBack()
  await page.waitForURL(hub.address('/search/?kind=guide'))
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('')
}, 60_000)

test('a group that has results only from the bodies is still chosen after a reload', async () => {
  const page = await typeAtHome(hub, 'wechat')
  await chooseGroup(page, 'Resources')
  await page.reload()
  await page.locator('[data-groups] [aria-pressed="true"]', { hasText: 'Resources' }).waitFor()
}, 60_000)

test('a browser that refuses to keep more states does not stop the search', async () => {
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

test('a reader below the button of a chosen group is not moved back to it at the next stage', async () => {
  const { page, send } = await typeEarly(hub, 'training')
  await chooseGroup(page, 'Resources')
  await page.mouse.move(150, 400)
  await page.mouse.wheel(0, 1000)
  await page.waitForFunction(() => scrollY > 900 && history.state.scroll === scrollY)
  const scroll = await page.evaluate(() => scrollY)
  send()
  await page.locator('.results [data-part="reason"] mark').first().waitFor()
  expect(await page.evaluate(() => scrollY)).toBe(scroll)
}, 60_000)

test('a group that is pressed at the moment of the next stage is chosen', async () => {
  const { page, send } = await typeEarly(hub, 'passport')
  await page.getByRole('button', { name: /^Signs \d+$/ }).focus()
  await page.keyboard.down('Space')
  send()
  await page.locator('.results [data-part="reason"] mark').first().waitFor()
  await page.keyboard.up('Space')
  await page.locator('[data-groups] [aria-pressed="true"]', { hasText: 'Signs' }).waitFor()
}, 60_000)
