import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { DESKTOP, PHONE, useHub, WITHOUT_SCRIPT } from './hub.ts'
import { isInView } from './in-view.ts'

const hub = useHub()

/** What a person with little time must find without scrolling. */
const FIRST_SIGHT: Readonly<Record<string, (page: Page) => ReturnType<Page['locator']>>> = {
  'the helpline at the top': (page) => page.locator('.strip').getByRole('link', { name: '08000 121 700' }),
  'Act now': (page) => page.getByRole('heading', { name: 'Act now' }),
  'the emergency number': (page) => page.getByRole('link', { name: 'In danger now United Kingdom: 999' }),
  'the helpline in Act now': (page) => page.getByRole('main').getByRole('link', { name: '08000 121 700' }),
  'the search field': (page) => page.getByRole('searchbox'),
  'the jobs heading': (page) => page.getByRole('heading', { name: 'I work in …' }),
  'the first job': (page) => page.getByRole('link', { name: 'Housekeeping', exact: true }),
  'the second job': (page) => page.getByRole('link', { name: 'Front desk', exact: true }),
}

describe.each([
  ['on a phone', { viewport: PHONE }],
  ['on a phone without JavaScript', { viewport: PHONE, ...WITHOUT_SCRIPT }],
  ['at a desk', { viewport: DESKTOP }],
  ['at a desk without JavaScript', { viewport: DESKTOP, ...WITHOUT_SCRIPT }],
])('someone opens the home page %s', (_, options) => {
  test('help, search and jobs are in view at once', async () => {
    const page = await hub.visit('/', options)
    const hidden: string[] = []
    for (const [name, find] of Object.entries(FIRST_SIGHT)) if (!(await isInView(find(page)))) hidden.push(name)
    expect(hidden).toEqual([])
  }, 60_000)

  test('the numbers dial, and what a desk says beside them is there too', async () => {
    const page = await hub.visit('/', options)
    const main = page.getByRole('main')
    for (const words of ['You do not need proof.', 'press 55 when a voice asks'])
      expect(await main.getByText(words).filter({ visible: true }).count(), words).toBe(1)
    for (const name of ['What to do, step by step', 'All countries'])
      expect(await main.getByRole('link', { name }).count(), name).toBe(1)
    const examples = await main.locator('[data-examples]').filter({ visible: true }).count()
    expect(examples).toBe('javaScriptEnabled' in options ? 0 : 1)
    expect(await page.getByRole('link', { name: 'In danger now' }).getAttribute('href')).toBe('tel:999')
    const helplines = page.getByRole('link', { name: '08000 121 700' })
    for (const link of await helplines.all()) expect(await link.getAttribute('href')).toBe('tel:+448000121700')
    expect(await helplines.count()).toBeGreaterThanOrEqual(2)
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
    const menu = page.getByRole('navigation', { name: 'All parts of the hub' })
    expect(await isInView(menu.getByRole('link').first())).toBe(true)
    await menu.getByRole('link', { name: 'Helplines' }).click()
    await page.waitForURL('**/helplines/')
  },
  60_000,
)

test('at a desk the main parts of the hub are in the header beside the menu', async () => {
  const page = await hub.visit('/', { viewport: DESKTOP })
  const names = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').allInnerTexts()
  expect(names).toEqual(['Resources', 'Signs', 'Training', 'Papers', 'Your rights at work', 'Laws', 'About'])
}, 60_000)
