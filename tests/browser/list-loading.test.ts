import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { DESKTOP, useHub } from './hub.ts'

const hub = useHub()
const AT_DESK = { viewport: DESKTOP }

/** The cards that a page shows: address and all words of each. */
async function cards(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-results] .card')
    .evaluateAll((shown) => shown.map((card) => `${card.querySelector('a')?.pathname}\n${card.textContent}`))
    .then((texts) => texts.map((text) => text.replace(/\s+/g, ' ').trim()))
}

/** Lets the file of the list arrive up to the end of its first line, and the rest when the page’s `sendRest` is called. */
async function holdBackSummaries(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const fetchWhole = window.fetch.bind(window)
    window.fetch = async (address) => {
      const whole = new Uint8Array(await (await fetchWhole(address)).arrayBuffer())
      const end = whole.indexOf(10) + 1
      const body = new ReadableStream<Uint8Array>({
        start(stream) {
          stream.enqueue(whole.subarray(0, end))
          Object.assign(window, {
            sendRest() {
              stream.enqueue(whole.subarray(end))
              stream.close()
            },
          })
        },
      })
      return new Response(body)
    }
  })
}

test('the browser shows the same cards as the list that was built, to the word', async () => {
  const page = await hub.open('/browse/page/2/', AT_DESK)
  const built = await cards(page)
  expect(built).toHaveLength(24)
  await page.goto(hub.address('/browse/?page=2'))
  await page.locator('[data-results] nav a[href="/browse/?page=3"]').waitFor()
  await expect.poll(() => cards(page)).toEqual(built)
}, 60_000)

test('a later page of a list leads to its filters, and searches without words in the address', async () => {
  const page = await hub.open('/browse/page/2/', AT_DESK)
  expect(await page.locator('[data-filters]').count()).toBe(0)
  await page.getByRole('main').getByRole('searchbox').fill('passport')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await page.waitForURL('**/search/')
  await page
    .getByRole('main')
    .getByRole('link', { name: /passport/i })
    .first()
    .waitFor()
  await page.goto(hub.address('/browse/page/2/'))
  await page.getByRole('link', { name: 'Filters' }).click()
  await page.locator('[data-filters] input').first().waitFor()
  expect(new URL(page.url()).pathname).toBe('/browse/')
}, 60_000)

test('a list is shown before its summaries have arrived, and keeps their place', async () => {
  const page = await hub.open('/browse/', AT_DESK)
  await holdBackSummaries(page)
  await page.goto(hub.address('/browse/?kind=guide'))
  const first = page.locator('[data-results] .card').first()
  await page.locator('[data-results] nav a[href="/browse/?kind=guide&page=2"]').waitFor()
  expect(await first.locator('[data-part="line"]').innerText()).toMatch(/^Hotel Hub · /)
  const summary = first.locator('[data-part="summary"]')
  expect(await summary.innerText()).toBe('')
  expect((await summary.boundingBox())?.height).toBeGreaterThan(50)
  await page.evaluate('sendRest()')
  await expect.poll(() => summary.innerText()).toMatch(/\w.+\.$/)
}, 60_000)

test('where the file ends too early, titles stay, a sentence says so, and the next choice loads it again', async () => {
  const page = await hub.open('/browse/', AT_DESK)
  await page.route('**/cards.json', async (route) => {
    const whole = await (await route.fetch()).text()
    await route.fulfill({ body: whole.slice(0, -1000) })
  })
  await page.goto(hub.address('/browse/?kind=guide'))
  await page.getByText('The list could not be loaded. Check your connection, then choose again.').waitFor()
  const titles = page.locator('[data-results] .card-title')
  expect(await titles.count()).toBe(24)
  await page.unroute('**/cards.json')
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('A to Z')
  await expect.poll(() => page.locator('[data-results] [data-part="summary"]').first().innerText()).toMatch(/\w.+\.$/)
  await page.locator('[data-status]', { hasText: /^\d+ resources$/ }).waitFor()
}, 60_000)
