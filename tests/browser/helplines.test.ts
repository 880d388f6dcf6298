import { describe, expect, test } from 'vitest'

import { brokenWords } from './broken-words.ts'
import { useHub, WITHOUT_SCRIPT } from './hub.ts'
import { isInView } from './in-view.ts'

const hub = useHub()

/** The letters on the keys 2 to 9 of a telephone: American numbers are also written as words. */
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ']

/** The keys to press for a number as it is written. */
function digitsOf(written: string): string {
  return written
    .replaceAll(/[A-Z]/g, (letter) => String(KEYS.findIndex((letters) => letters.includes(letter)) + 2))
    .replaceAll(/\D/g, '')
}

describe.each([
  ['with JavaScript', {}],
  ['without JavaScript', WITHOUT_SCRIPT],
])('a night porter looks for a number, %s', (_, options) => {
  test('the top of every page leads to the numbers of other countries', async () => {
    const page = await hub.visit('/guides/', { ...options, viewport: { width: 1280, height: 800 } })
    await page.locator('[data-countries] summary').click()
    const all = page.locator('[data-countries]').getByRole('link', { name: 'All countries' })
    expect(await isInView(all)).toBe(true)
    expect(await all.getAttribute('href')).toBe('/helplines/')
  }, 60_000)

  test('a country leads to its numbers', async () => {
    const page = await hub.visit('/helplines/', options)
    await page.getByText('In another country? Change').click()
    const countries = page.getByRole('navigation', { name: 'Countries' }).getByRole('link')
    expect(await countries.count()).toBeGreaterThan(1)
    const last = countries.last()
    const name = (await last.innerText()).trim()
    await last.click()
    expect(await isInView(page.getByRole('heading', { name, exact: true }))).toBe(true)
  }, 60_000)

  test('each number dials what it shows', async () => {
    const page = await hub.visit('/helplines/', options)
    const links = await page.locator('.phone a').all()
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      const shown = digitsOf(await link.innerText())
      const dialled = ((await link.getAttribute('href')) ?? '').replace(/^tel:/, '')
      expect(dialled, shown).toMatch(/^\+?\d+$/)
      // A national number loses its leading 0 behind the code of the country.
      expect(dialled.endsWith(shown.replace(/^0/, '')), `${shown} → ${dialled}`).toBe(true)
    }
  }, 60_000)

  test('what nobody knows is left out of the lists, and said once for each country', async () => {
    const page = await hub.visit('/helplines/', options)
    await page.getByText('In another country? Change').click()
    expect(await page.locator('#gb-999').getByText('Cost').count()).toBe(0)
    expect(await page.getByText('not known', { exact: true }).count()).toBe(0)
    const countries = await page.getByRole('navigation', { name: 'Countries' }).getByRole('link').count()
    const unknown = await page.getByText('We found no source for some facts here').count()
    expect(unknown).toBeGreaterThan(0)
    expect(unknown).toBeLessThanOrEqual(countries)
    expect(await page.locator('#country-ie').getByText('We found no source for some facts here').count()).toBe(1)
    for (const facts of await page.locator('.line dd').allTextContents()) expect(facts.trim()).not.toBe('')
  }, 60_000)

  test('What to do names three steps, the numbers, and do and do not', async () => {
    const page = await hub.visit('/act-now/', { ...options, viewport: { width: 1280, height: 800 } })
    await page.getByRole('main').getByRole('link', { name: 'What to do, step by step' }).click()
    await page.waitForURL('**/what-to-do/')
    const text = await page.getByRole('main').innerText()
    for (const step of ['In danger now', 'A child', 'Everything else']) expect(text).toContain(step)
    const dialled = await page
      .getByRole('main')
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(dialled).toEqual(expect.arrayContaining(['tel:999', 'tel:+448000121700']))
    expect(await page.getByRole('heading', { name: 'Do', exact: true }).count()).toBeGreaterThan(0)
    expect(await page.getByRole('heading', { name: 'Do not', exact: true }).count()).toBeGreaterThan(0)
  }, 60_000)
})

test.each(['', '/pl', '/ro', '/uk', '/es', '/pt', '/ar', '/zh-hans'])(
  'before a call, who passes on what can be read at a desk, no word of it broken: “%s”',
  async (language) => {
    const page = await hub.visit(`${language}/who-passes-on-what/`, { viewport: { width: 1280, height: 900 } })
    expect(await brokenWords(page, '.passes')).toEqual([])
  },
  60_000,
)
