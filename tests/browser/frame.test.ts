import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { LOCALES } from '../../src/i18n/locales.ts'
import { DESKTOP, PHONE, useHub, WITHOUT_SCRIPT } from './hub.ts'
import { isInView } from './in-view.ts'

const hub = useHub()

const LANGUAGES = LOCALES.map(({ code }) => code)
const homeOf = (language: string) => (language === 'en' ? '/' : `/${language.toLowerCase()}/`)

/** How much of the window header and bar take before a page is scrolled, and how much lies over it afterwards. */
async function takenBy(page: Page): Promise<{ readonly first: number; readonly over: number }> {
  return page.evaluate(async () => {
    const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0
    const barAt = (selector: string) => Math.min(innerHeight, Math.max(0, top(selector)))
    const isPhone = getComputedStyle(document.querySelector('.strip') ?? document.body).display === 'contents'
    // A second line of the words below the name is the one thing that may make the header higher.
    const words = document.querySelector('.brand-tagline')
    const more =
      words === null ? 0 : words.getBoundingClientRect().height - Number.parseFloat(getComputedStyle(words).lineHeight)
    const first = top('main') - Math.max(0, more) + (isPhone ? innerHeight - barAt('.strip-actions') : 0)
    scrollTo(0, 600)
    await new Promise(requestAnimationFrame)
    const bars = [...document.querySelectorAll('.strip, .strip-actions')].map((bar) => bar.getBoundingClientRect())
    const seen = bars.filter(({ height, top: y, bottom }) => height > 0 && y < innerHeight && bottom > 0)
    const over = isPhone ? seen.reduce((sum, { height }) => sum + height, 0) : Math.max(0, seen[0]?.bottom ?? 0)
    return { first: first / innerHeight, over: over / innerHeight }
  })
}

describe('Somebody opens the hub on a phone', () => {
  test.each(LANGUAGES)('home in %s: numbers, both ways and the search are on the first screen', async (language) => {
    const page = await hub.visit(homeOf(language), { viewport: PHONE, locale: language })
    const bar = await page.locator('.strip-actions').boundingBox()
    const ends = await page
      .locator('.home :is(.call-danger, .call:not(.call-danger), .way, .search-form label)')
      .evaluateAll((parts) => parts.slice(0, 5).map((part) => part.getBoundingClientRect().bottom))
    expect(Math.max(...ends)).toBeLessThanOrEqual(bar?.y ?? 0)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4000)
    expect(await page.locator('.home .card[lang=en], .home .cards .in-english').count()).toBe(0)
  })

  test.each(['/', '/signs/', '/act-now/', '/guides/first-five-minutes/'])(
    'header and bar leave four fifths of the window to %s',
    async (path) => {
      const page = await hub.visit(path, { viewport: PHONE })
      expect((await takenBy(page)).first).toBeLessThanOrEqual(0.2)
    },
  )

  test('on Act now the bar calls', async () => {
    const page = await hub.visit('/act-now/es/', { viewport: PHONE })
    expect(await page.locator('.strip-actions').getByRole('link', { name: 'Call 112' }).getAttribute('href')).toBe(
      'tel:112',
    )
  })
})

test.each([
  ['letters twice as large', 360, 740, '200%'],
  ['a zoom of 400 %', 320, 200, '100%'],
  ['a phone on its side', 740, 360, '100%'],
  ['a desk', 1280, 800, '100%'],
])('With %s the bars take at most 15 % of the height from what is read', async (_, width, height, letters) => {
  const page = await hub.visit('/guides/first-five-minutes/', { viewport: { width, height } })
  await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters)
  expect((await takenBy(page)).over).toBeLessThanOrEqual(0.15)
})

test('A guest in Germany gets its number by two taps, on the page that she reads', async () => {
  const page = await hub.open('/for-guests/', { viewport: PHONE })
  await page.locator('[data-countries] summary').click()
  const germany = page.locator('[data-countries]').getByRole('link', { name: 'Germany' })
  await page.locator('[data-countries] label').waitFor()
  await germany.click()
  expect(page.url()).toBe(hub.address('/for-guests/'))
  expect(await page.locator('[data-countries] summary').innerText()).toBe('Germany')
  expect(await page.locator('.footer [data-line=main]').getAttribute('href')).toBe('tel:116016')
})

test('Who is in none of the four countries finds hers by name, and without script on a page', async () => {
  const page = await hub.visit('/signs/', { viewport: PHONE })
  await page.locator('[data-countries] summary').click()
  await page.locator('[data-countries] label').waitFor()
  const all = page.locator('[data-countries]').getByRole('link', { name: /A to Z/ })
  expect(await all.getAttribute('href')).toBe('/helplines/')
  await all.click()
  const names = await page.locator('[data-countries] li').allInnerTexts()
  expect(names.length).toBeGreaterThan(10)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
})

test('From the keyboard five keys lead from home to the first result', async () => {
  const page = await hub.visit('/', { viewport: DESKTOP })
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
  await page.keyboard.type('passport')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/')
  const first = page.locator('[data-results] a').first()
  await expect.poll(() => first.evaluate((link) => link === document.activeElement)).toBe(true)
})

test('The menu has its search first, and it answers, also before all scripts are loaded', async () => {
  const page = await hub.open('/papers/', { viewport: PHONE })
  const { promise: isSent, resolve: send } = Promise.withResolvers<undefined>()
  await page.route('**/*.js', async (route) => {
    await isSent
    await route.continue()
  })
  await page.locator('.menu > summary').click()
  const field = page.locator('.menu').getByRole('searchbox')
  expect(await isInView(field)).toBe(true)
  await field.fill('passport')
  await field.press('Enter')
  send(undefined)
  await page.waitForURL('**/search/')
  await page.locator('[data-results] a').first().waitFor()
})

test.each(['/guides/first-five-minutes/', '/', '/laws/uk-fwa/'])(
  'All eight languages are two taps away on %s, without script',
  async (path) => {
    const page = await hub.visit(path, { viewport: PHONE, ...WITHOUT_SCRIPT })
    await page.locator('[data-languages] summary').click()
    const names = await page.locator('[data-languages] a').filter({ visible: true }).allInnerTexts()
    expect(names.length).toBe(LANGUAGES.length)
  },
)
