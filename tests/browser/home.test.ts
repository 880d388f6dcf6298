import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { DESKTOP, PHONE, useHub, WITHOUT_SCRIPT } from './hub.ts'
import { isInView } from './in-view.ts'

const hub = useHub()

/** What a person with little time must find without scrolling. */
const FIRST_SIGHT: Readonly<Record<string, (page: Page) => ReturnType<Page['locator']>>> = {
  'what the hub is about': (page) => page.getByRole('heading', { name: 'Human trafficking in hotels' }),
  'the emergency number': (page) =>
    page.getByRole('main').getByRole('link', { name: 'In danger now United Kingdom: 999' }),
  'the helpline': (page) => page.getByRole('main').getByRole('link', { name: '08000 121 700' }),
  'the way of who saw something': (page) => page.getByRole('link', { name: 'I saw something' }),
  'the way of who is in it herself': (page) => page.getByRole('link', { name: 'It is about me' }),
  'the way of who runs a hotel': (page) => page.locator('.hero').getByRole('link', { name: 'Run your hotel' }),
  'the way of who trains': (page) => page.locator('.hero').getByRole('link', { name: 'Train your team' }),
  'the way of who looks for a report': (page) => page.locator('.hero').getByRole('link', { name: 'Library' }),
  'the way of a guest': (page) => page.locator('.hero').getByRole('link', { name: 'I am a guest' }),
  'the search field': (page) => page.getByRole('searchbox', { name: 'Ask in your own words' }),
}

describe.each([
  ['on a phone', { viewport: PHONE }],
  ['on a phone without JavaScript', { viewport: PHONE, ...WITHOUT_SCRIPT }],
  ['at a desk', { viewport: DESKTOP }],
  ['at a desk without JavaScript', { viewport: DESKTOP, ...WITHOUT_SCRIPT }],
])('someone opens the home page %s', (_, options) => {
  test('what it is, help, both ways and the search are in view at once', async () => {
    const page = await hub.visit('/', options)
    const bar = await page.locator('.strip-actions').boundingBox()
    const hidden: string[] = []
    for (const [name, find] of Object.entries(FIRST_SIGHT)) {
      const box = await find(page).boundingBox()
      const isAboveBar = options.viewport === DESKTOP || (box?.y ?? 0) + (box?.height ?? 0) <= (bar?.y ?? 0)
      if (!isAboveBar || !(await isInView(find(page)))) hidden.push(name)
    }
    expect(hidden).toEqual([])
  }, 60_000)

  test('the numbers dial', async () => {
    const page = await hub.visit('/', options)
    expect(await page.getByRole('main').getByRole('link', { name: 'In danger now' }).getAttribute('href')).toBe(
      'tel:999',
    )
    const helplines = page.getByRole('link', { name: '08000 121 700' })
    for (const link of await helplines.all()) expect(await link.getAttribute('href')).toBe('tel:+448000121700')
    expect(await helplines.count()).toBeGreaterThanOrEqual(2)
  }, 60_000)

  test('guests, managers, trainers and readers of reports find their page above the search field, and jobs below it', async () => {
    const page = await hub.visit('/', options)
    const pathOf = (name: string) =>
      page.locator('.tiles').getByRole('link', { name, exact: true }).getAttribute('href')
    const doors = await page
      .locator('.hero > .links a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(doors).toEqual(['/for-guests/', '/start/', '/training/', '/resources/'])
    expect(await pathOf('Housekeeping')).toBe('/jobs/housekeeping/')
    expect(await pathOf('I run the hotel')).toBe('/start/')
    expect(await pathOf('I am a guest')).toBe('/for-guests/')
  }, 60_000)
})

test.each([
  ['with JavaScript', {}],
  ['without JavaScript', WITHOUT_SCRIPT],
])(
  'on a phone the menu opens in place and leads to everything, %s',
  async (_, options) => {
    const page = await hub.visit('/', options)
    await page.getByText('Menu', { exact: true }).click()
    expect(page.url()).toBe(hub.address('/'))
    const menu = page.locator('.menu')
    expect(await isInView(menu.getByRole('link').first())).toBe(true)
    await menu.getByRole('link', { name: 'Helplines of all countries' }).click()
    await page.waitForURL('**/helplines/')
  },
  60_000,
)

test('at a desk the six doors are in the header beside the menu', async () => {
  const page = await hub.visit('/', { viewport: DESKTOP })
  const names = await page.locator('.nav').getByRole('link').allInnerTexts()
  expect(names).toEqual(['Act now', 'Signs', 'Your rights', 'Run your hotel', 'Train your team', 'Library'])
}, 60_000)
