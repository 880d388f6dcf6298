import { Buffer } from 'node:buffer'

import jsQr from 'jsqr'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'

import { DESKTOP, PHONE, useHub, WITHOUT_SCRIPT } from './hub.ts'
import { keptData } from './kept-data.ts'
import { choose, nextFrames, openMaker } from './poster-page.ts'

const hub = useHub()
const HOTEL = `<b>Harbour</b> ${'x'.repeat(300)} فندق 🏨 =1+1`

/** What a telephone reads in the code of the preview. */
async function scan(page: Page): Promise<string | undefined> {
  await page.locator('.sheet .qr-code').scrollIntoViewIfNeeded()
  const picture = await page.locator('.sheet .qr-code').screenshot({ scale: 'css' })
  const { data, info } = await sharp(picture)
    .resize({ width: 800, kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data
}

test('the code of a sheet leads to what is on it, and a changed number is told there', async () => {
  const page = await openMaker(hub)
  const address = new URL((await scan(page)) ?? 'nothing:')
  expect(address.pathname).toBe('/sheet/')
  expect(address.hash).toMatch(/^#kind=poster&date=\d{4}-\d\d-\d\d&country=GB&number=08000121700$/)

  const check = await hub.open(`/sheet/${address.hash}`)
  await check.getByText('This sheet is up to date').waitFor()
  expect(hub.requests.filter((request) => /08000|kind=/.test(new URL(request).search))).toEqual([])

  await check.route('**/sheet/', async (route) => {
    const today = await (await route.fetch()).text()
    await route.fulfill({
      contentType: 'text/html',
      body: today.replaceAll('08000 121 700', '0300 1').replaceAll('+448000121700', '+443001'),
    })
  })
  await check.reload()
  await check.getByText('The number on this sheet has changed').waitFor()
  expect(await check.locator('.sheet-check [data-number]').textContent()).toBe('0300 1')
  expect(await check.locator('.sheet-check [data-call]').getAttribute('href')).toBe('tel:+443001')
})

test('a sheet in Arabic runs from right to left, but its numbers do not', async () => {
  const page = await openMaker(hub)
  await choose(page, 'worker', ['ar'])
  const sheet = page.locator('.sheet')
  expect([await sheet.getAttribute('lang'), await sheet.getAttribute('dir')]).toEqual(['ar', 'rtl'])
  expect(await page.locator('.maker-warnings').textContent()).toContain('العربية')
  const isInOrder = await page.locator('.sheet-helpline bdi').evaluate((number) => {
    const text = number.firstChild
    if (!(text instanceof Text)) return false
    const startOf = (place: number) => {
      const range = document.createRange()
      range.setStart(text, place)
      range.setEnd(text, place + 1)
      return range.getBoundingClientRect().left
    }
    return startOf(0) < startOf(text.length - 1)
  })
  expect(isInOrder).toBe(true)
  await page.goto(hub.address('/ar/posters/'))
  await page.locator('[data-warnings] bdi[lang=ar][dir=rtl]').first().waitFor()
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect([...pdf.matchAll(/\/MediaBox/g)]).toHaveLength(1)
})

test('what is typed is text, is on the sheet in the next frames, and is kept only when somebody says so', async () => {
  const page = await openMaker(hub)
  await page.getByLabel('Name of the hotel', { exact: true }).fill(HOTEL)
  await page.getByLabel('Duty manager, day and night: phone').fill('01632 960 145')
  await nextFrames(page)
  expect(await page.locator('.sheet-facts').textContent()).toContain('<b>Harbour</b>')
  expect(await page.locator('.sheet b').count()).toBe(0)
  expect(await page.locator('.sheet-duty bdi').textContent()).toBe('01632 960 145')
  expect(await page.locator('.sheet').evaluate((sheet) => sheet.scrollHeight <= sheet.clientHeight + 1)).toBe(true)
  expect((await keptData(page)).local).toBe(0)

  await page.getByLabel('Keep these two on this device').check()
  await page.goto(hub.address('/papers/anti-slavery-policy/'))
  expect(await page.getByLabel('name of the hotel', { exact: true }).inputValue()).toBe(HOTEL)
  expect(await page.getByLabel('Keep these facts on this device').isChecked(), 'a yes for posters alone').toBe(false)
  await page.getByText('kept on this device by “Posters and cards”').waitFor()
  await page.goBack()
  await page.locator('[data-state=ready]').waitFor()
  expect(await page.getByLabel('Keep these two on this device').isChecked()).toBe(true)
  expect(await page.getByLabel('Duty manager, day and night: phone').inputValue()).toBe('01632 960 145')
  await page.locator('[data-clear]').click()
  expect((await keptData(page)).local).toBe(0)
  expect(await page.getByLabel('Name of the hotel', { exact: true }).inputValue()).toBe('')
})

test('where the texts cannot be loaded the page says so and prints no sheet; “Print” tries again', async () => {
  const page = await hub.open('/papers/', { viewport: DESKTOP })
  // Answered with a page, as some networks of hotels do: Chromium would report a lost connection as an error of the page.
  await page.route('**/posters/*.json', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in</p>' }))
  await page.goto(hub.address('/posters/'))
  const said = page.getByText('there is no sheet to print yet')
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await said.waitFor()
  await page.emulateMedia({ media: 'print' })
  expect([await said.isVisible(), await page.locator('.sheet').isVisible()]).toEqual([true, false])

  await page.emulateMedia({ media: 'screen' })
  await page.unroute('**/posters/*.json')
  const printed = page.waitForEvent('console', (message) => message.text() === 'printed')
  await page.evaluate(() => addEventListener('beforeprint', () => console.log('printed')))
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await printed
  await page.emulateMedia({ media: 'print' })
  expect([await said.isVisible(), await page.locator('.sheet').isVisible()]).toEqual([false, true])
})

test('what is chosen before the maker is there is on the sheet, and the button that was pressed does what it says', async () => {
  const page = await hub.open('/posters/', { viewport: DESKTOP })
  await page.evaluate(() => {
    const find = (selector: string) => document.querySelector<HTMLInputElement>(selector)
    for (const choice of ['#kind-worker', '[data-language][value=uk]', '[data-language][value=ar]'])
      find(choice)?.click()
    find('[data-show-sms]')?.click()
  })
  await expect.poll(() => page.locator('[data-sms] textarea').inputValue()).toContain('08000 121 700')
  const columns = page.locator('.sheet-worker .sheet-headlines .sheet-column')
  expect(await columns.evaluateAll((all) => all.map((column) => column.getAttribute('lang')))).toEqual([
    'en',
    'uk',
    'ar',
  ])
  expect(await page.locator('[name=showsHotel]').isChecked()).toBe(false)
})

test('a notice of a State is named with its size, and none of its words are printed', async () => {
  const page = await openMaker(hub)
  await page.locator('#kind-notice').check()
  await page.getByText('At least 11 × 17 inches.').waitFor()
  expect(await page.locator('.sheet').isVisible()).toBe(false)
})

test('without script there is a sheet to print, and ready ones for each job', async () => {
  const page = await hub.visit('/posters/', WITHOUT_SCRIPT)
  expect(await page.locator('.sheet').isVisible()).toBe(true)
  expect(await page.getByLabel('Name of the hotel', { exact: true }).isVisible()).toBe(false)
  await page.getByRole('link', { name: 'Pocket card: Housekeeping' }).waitFor()
  await page.goto(hub.address('/sheet/'))
  expect(await page.getByText('Check a sheet by hand').isVisible()).toBe(true)
})

/** Ours, the one with the longest words, and one that is read from right to left. */
test.each(['', 'uk/', 'ar/'].flatMap((language) => [PHONE, DESKTOP].map((viewport) => [language, viewport] as const)))(
  'the page stays where it is while its preview loads, also when another language is offered: /%sposters/ %o',
  async (language, viewport) => {
    const page = await hub.open('/privacy/', { viewport })
    await page.addInitScript(() => {
      let moved = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry && typeof entry.value === 'number') moved += entry.value
        document.documentElement.dataset['moved'] = String(moved)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(hub.address(`/${language}posters/`))
    await page.locator('[data-warnings] li').first().waitFor({ state: 'attached' })
    await nextFrames(page)
    const moved = await page.evaluate(() => Number(document.documentElement.dataset['moved'] ?? 0))
    expect(moved).toBeLessThanOrEqual(0.02)
  },
)
