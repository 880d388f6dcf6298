import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { chooseCountry } from './choose-country.ts'
import { DESKTOP, useHub, WITHOUT_SCRIPT } from './hub.ts'
import { isInView } from './in-view.ts'

const hub = useHub()

const bar = (page: Page) => page.locator('.strip')
const mainNumber = (page: Page) => bar(page).locator('[data-line="main"]')

describe.each([
  ['with JavaScript', {}],
  ['without JavaScript', WITHOUT_SCRIPT],
])('Act now, %s', (_, options) => {
  test('is one tap away on every kind of page, at the thumb', async () => {
    for (const path of ['/', '/signs/', '/guides/', '/laws/', '/search/', '/helplines/']) {
      const page = await hub.visit(path, options)
      const link = bar(page).getByRole('link', { name: 'Act now' })
      expect(await isInView(link), path).toBe(true)
      await link.click()
      await page.waitForURL('**/act-now/')
    }
  }, 120_000)

  test('is in the header of a desk, and its two numbers stay in view', async () => {
    const page = await hub.visit('/signs/', { ...options, viewport: DESKTOP })
    expect(await isInView(page.locator('.nav').getByRole('link', { name: 'Act now' }))).toBe(true)
    await page.mouse.wheel(0, 4000)
    for (const line of ['emergency', 'main'])
      expect(await isInView(bar(page).locator(`[data-line=${line}]`))).toBe(true)
  }, 60_000)

  test('names the emergency number first, on the first screen', async () => {
    const page = await hub.visit('/act-now/', options)
    const number = page.getByRole('main').getByRole('link', { name: '999' }).first()
    expect(await isInView(number)).toBe(true)
    expect(await number.getAttribute('href')).toBe('tel:999')
  }, 60_000)

  test('has an address for each country', async () => {
    const page = await hub.open('/act-now/', options)
    await chooseCountry(page, 'Ireland')
    await page.waitForURL('**/act-now/ie/')
    expect(await page.getByRole('main').getByRole('link', { name: '1800 666 111' }).count()).toBeGreaterThan(0)
  }, 60_000)
})

describe('The country is chosen in two taps', () => {
  test('and numbers on every page of the tab follow it', async () => {
    const page = await hub.open('/act-now/')
    await chooseCountry(page, 'Ireland')
    await page.waitForURL('**/act-now/ie/')
    await page.goto(hub.address('/jobs/housekeeping/'))
    await expect.poll(() => mainNumber(page).textContent()).toContain('1800 666 111')
    await expect.poll(() => bar(page).getByRole('link', { name: 'Act now' }).getAttribute('href')).toBe('/act-now/ie/')
    await page.locator('#guide > summary').click()
    const inText = page.getByRole('main').locator('li', { hasText: 'Get to a safe place first.' })
    await expect.poll(() => inText.textContent()).toContain('Call 999 (Ireland). Get to a safe place first.')
    const helpline = page.getByRole('main').getByRole('link', { name: '1800 666 111' }).first()
    expect(await helpline.getAttribute('href')).toBe('tel:1800666111')
    // Who answers is said before the call: this is no charity.
    expect(await page.getByRole('main').textContent()).toContain('1800 666 111 (Ireland: Police line)')
  }, 60_000)

  test('is forgotten with the tab, and kept on the device only if she says so', async () => {
    const page = await hub.open('/act-now/')
    const clear = page.getByRole('button', { name: 'Clear all' })
    await page.waitForLoadState('networkidle')
    expect(await clear.isVisible()).toBe(false)
    await chooseCountry(page, 'Ireland')
    await page.waitForURL('**/act-now/ie/')
    const stored = () => page.evaluate(() => [sessionStorage.getItem('country'), localStorage.getItem('country')])
    expect(await stored()).toEqual(['IE', null])
    await page.locator('[data-kept-country]').getByLabel('Keep this choice on this device').check()
    expect(await stored()).toEqual(['IE', 'IE'])
    const other = await page.context().newPage()
    await other.goto(hub.address('/signs/'))
    await expect.poll(() => mainNumber(other).textContent()).toContain('1800 666 111')
    await clear.click()
    expect(await stored()).toEqual([null, null])
  }, 60_000)

  test('a hub of which nobody chose a country asks for nothing more', async () => {
    const page = await hub.open('/signs/')
    await page.waitForLoadState('networkidle')
    expect(hub.requests.filter((url) => /numbers\b/.test(url))).toEqual([])
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  }, 60_000)
})

describe('A worker in Germany reads what was written for the United Kingdom', () => {
  test('each number is that of Germany, and no British number for what can wait is left', async () => {
    const page = await hub.open('/act-now/')
    await chooseCountry(page, 'Germany')
    await page.waitForURL('**/act-now/de/')
    const answer = '/rights/can-my-boss-keep-my-passport/'
    for (const path of [
      '/',
      '/what-to-do/',
      '/jobs/housekeeping/',
      '/is-this-you/',
      '/show/',
      answer,
      '/pl/what-to-do/',
    ]) {
      await page.goto(hub.address(path))
      for (const folded of await page.locator('main details').all())
        await folded.evaluate((part) => part.setAttribute('open', ''))
      const followed = page.locator('[data-line]:visible')
      expect(await followed.count(), path).toBeGreaterThan(0)
      for (const link of await followed.all()) expect(await link.innerText(), path).not.toMatch(/999|101|08000/)
      expect(await page.getByRole('main').getByText('101').filter({ visible: true }).count(), path).toBe(0)
    }
    expect(hub.requests.filter((url) => url.endsWith('.json'))).toEqual([])
  }, 90_000)

  test('the page without a country says that hers is another one, and leads to it', async () => {
    const page = await hub.open('/act-now/de/')
    await chooseCountry(page, 'Germany')
    await page.goto(hub.address('/act-now/'))
    await page.getByRole('main').getByRole('link', { name: 'Act now: Germany' }).click()
    await page.waitForURL('**/act-now/de/')
  }, 60_000)

  test('the law of the United Kingdom is called so, and the way to German numbers is beside it', async () => {
    const page = await hub.open('/act-now/de/')
    await chooseCountry(page, 'Germany')
    for (const [path, link] of [
      // To the rights there, and to the same question.
      ['/rights/', 'Germany'],
      ['/is-this-you/', 'Germany'],
      ['/rights/can-my-boss-keep-my-passport/', 'Germany'],
      ['/duties/gb/', 'Act now: Germany'],
    ] as const) {
      await page.goto(hub.address(path))
      const law = page.locator('[data-of-country]')
      expect(await law.innerText(), path).toMatch(/law of the United Kingdom/i)
      await law.getByRole('link', { name: link, exact: true }).waitFor()
    }
  }, 90_000)
})

test('Without a choice or a script a number says whose it is, and where others are', async () => {
  const page = await hub.visit('/jobs/housekeeping/', WITHOUT_SCRIPT)
  expect(await mainNumber(page).innerText()).toContain('United Kingdom: 08000 121 700')
  expect(await page.getByRole('main').getByRole('link', { name: 'United Kingdom: 999' }).count()).toBeGreaterThan(0)
  await page.locator('[data-countries] summary').click()
  await page.locator('[data-countries]').getByRole('link', { name: 'Ireland' }).click()
  await page.waitForURL('**/act-now/ie/')
}, 60_000)

describe('What is noted on the page', () => {
  test('is neither sent nor kept', async () => {
    const page = await hub.open('/act-now/')
    await page.getByText('Write it down first').click()
    await page.getByLabel('What people did and said').fill('He holds both passports.')
    await page.goto(hub.address('/signs/'))
    await page.goBack()
    await page.reload()
    await page.getByText('Write it down first').click()
    expect(await page.getByLabel('What people did and said').inputValue()).toBe('')
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  }, 60_000)
})

test('An answer that is opened above the bar at the thumb is scrolled into view', async () => {
  const page = await hub.visit('/is-this-you/')
  const question = page.locator('.folds summary').first()
  // The question stands just above the bar, so that its answer would be behind it.
  await question.evaluate((summary) => scrollBy(0, summary.getBoundingClientRect().bottom - innerHeight + 80))
  await question.click()
  const answer = page.locator('.folds details').first().getByRole('link', { name: 'Can my boss keep my passport?' })
  const roomBelow = async () => {
    const [box, above] = await Promise.all([answer.boundingBox(), page.locator('.strip-actions').boundingBox()])
    return (above?.y ?? 0) - (box === null ? Infinity : box.y + box.height)
  }
  await expect.poll(roomBelow).toBeGreaterThanOrEqual(0)
}, 60_000)

test.each(['/pl/', '/ar/', '/ro/', '/uk/', '/'])(
  'on a small phone the number is above the bar, in her language: %s',
  async (home) => {
    // The height of the smallest phones that are still sold.
    const page = await hub.visit(`${home}act-now/`, { viewport: { width: 360, height: 640 } })
    const [danger, actions] = await Promise.all(
      ['main .call-danger', '.strip-actions'].map((part) => page.locator(part).first().boundingBox()),
    )
    expect((danger?.y ?? Infinity) + (danger?.height ?? 0)).toBeLessThan(actions?.y ?? 0)
  },
)

test('the police number for a child comes before everything but danger', async () => {
  const page = await hub.visit('/act-now/')
  expect((await page.locator('.help-grid h2').allTextContents()).slice(0, 2)).toEqual([
    'In danger now',
    'A child, under 18',
  ])
})
