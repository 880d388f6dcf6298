import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { DESKTOP, useHub, WITHOUT_SCRIPT } from './hub.ts'

const hub = useHub()
const AT_DESK = { viewport: DESKTOP }
const BOTH = '/browse/?role=housekeeping&kind=guide'

/** How many resources the list says it has. */
async function count(page: Page): Promise<number> {
  return Number(/\d+/.exec(await page.locator('[data-status]').innerText())?.[0])
}

/** Waits until the list says a number, since cards are fetched. */
async function untilCount(page: Page, n: number): Promise<void> {
  await page.locator('[data-status]', { hasText: new RegExp(`\\b${n} resources?\\b`) }).waitFor()
}

/** Waits until the script has replaced the list that came with the page: its pager then leads to a query. */
async function untilListed(page: Page, query: string): Promise<void> {
  await page.locator(`[data-results] nav a[href="/browse/${query}"]`).waitFor()
}

/**
 * The number beside a value of the filter column: beside its box, or without JavaScript beside its link. A list that
 * still waits for its cards has the numbers of the list before it.
 */
async function offered(page: Page, facet: string, value: string): Promise<number> {
  await page.locator('[data-results]:not([aria-busy="true"])').waitFor()
  const named = `:is(input[value="${value}"], a[href$="/${value.toLowerCase()}/"])`
  return Number(await page.locator(`[data-facet="${facet}"] li:has(${named}) [data-count]`).innerText())
}

/** The column stands folded or open, as the window is wide. */
async function openFilters(page: Page): Promise<void> {
  if (!(await page.locator('[data-facet="role"]').isVisible())) await page.locator('[data-filters-summary]').click()
}

async function tick(page: Page, facet: string, name: string): Promise<void> {
  await openFilters(page)
  await page.locator(`[data-facet="${facet}"]`).getByRole('checkbox', { name, exact: true }).check()
}

async function query(page: Page): Promise<string> {
  return page.evaluate(() => location.search)
}

async function chips(page: Page): Promise<readonly string[]> {
  return page.locator('[data-chips] button').allInnerTexts()
}

describe('a housekeeper looks for guides', () => {
  test('each filter narrows the list, says so, and stands in the address', async () => {
    const page = await hub.visit('/browse/', AT_DESK)
    const all = await count(page)
    const forHousekeeping = await offered(page, 'role', 'housekeeping')
    await tick(page, 'role', 'Housekeeping')
    await untilCount(page, forHousekeeping)
    expect(forHousekeeping).toBeLessThan(all)
    const guides = await offered(page, 'kind', 'guide')
    await tick(page, 'kind', 'Guide')
    await untilCount(page, guides)
    expect(guides).toBeLessThan(forHousekeeping)
    expect(await query(page)).toBe('?role=housekeeping&kind=guide')
    expect(await chips(page)).toEqual(['Housekeeping ✕', 'Guide ✕', 'Clear all'])
    const labels = await page.locator('[data-results] .tag').allInnerTexts()
    expect(new Set(labels.map((label) => label.toLowerCase()))).toEqual(new Set(['guide']))
  }, 60_000)

  test('the numbers beside the filters follow what is chosen', async () => {
    const page = await hub.visit('/browse/', AT_DESK)
    const before = await offered(page, 'kind', 'guide')
    await tick(page, 'role', 'Housekeeping')
    await untilCount(page, await offered(page, 'role', 'housekeeping'))
    expect(await offered(page, 'kind', 'guide')).toBeLessThan(before)
  }, 60_000)

  test('where the hotel’s Wi-Fi puts its own page between, she is told, and the list comes at the next choice', async () => {
    const page = await hub.open('/browse/', AT_DESK)
    const guides = await offered(page, 'kind', 'guide')
    await page.route('**/cards.json', (route) => route.fulfill({ body: '<h1>Sign in to our Wi-Fi</h1>' }))
    await tick(page, 'role', 'Housekeeping')
    await page.getByText('The list could not be loaded. Check your connection, then choose again.').waitFor()
    await page.unroute('**/cards.json')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await tick(page, 'kind', 'Guide')
    await untilCount(page, guides)
  }, 60_000)

  test('reload keeps the choice and Back takes it away step by step', async () => {
    const page = await hub.visit('/browse/', AT_DESK)
    const all = await count(page)
    await tick(page, 'role', 'Housekeeping')
    const one = await offered(page, 'role', 'housekeeping')
    await untilCount(page, one)
    await tick(page, 'kind', 'Guide')
    const both = await offered(page, 'kind', 'guide')
    await untilCount(page, both)
    await page.reload()
    await untilCount(page, both)
    expect(await page.getByRole('checkbox', { name: 'Housekeeping' }).isChecked()).toBe(true)
    await page.goBack()
    await untilCount(page, one)
    expect(await page.getByRole('checkbox', { name: 'Guide', exact: true }).isChecked()).toBe(false)
    await page.goBack()
    await untilCount(page, all)
    expect(await chips(page)).toEqual([])
  }, 60_000)

  test('a chip takes its filter away, and one takes all', async () => {
    const page = await hub.visit('/browse/', AT_DESK)
    const all = await count(page)
    await page.goto(hub.address(BOTH))
    await page.getByRole('button', { name: 'Remove filter: Guide' }).click()
    await untilCount(page, await offered(page, 'role', 'housekeeping'))
    expect(await query(page)).toBe('?role=housekeeping')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await untilCount(page, all)
    expect(await query(page)).toBe('')
    expect(await chips(page)).toEqual([])
  }, 60_000)

  test('after taking a filter away the keyboard stands at the count', async () => {
    const page = await hub.visit(BOTH, AT_DESK)
    await page.getByRole('button', { name: 'Remove filter: Guide' }).click()
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-status'))
  }, 60_000)
})

test('a page of one value is narrowed further, in the address of the whole list', async () => {
  const page = await hub.visit('/browse/kind/guide/', AT_DESK)
  expect(await chips(page)).toEqual(['Guide ✕', 'Clear all'])
  const guides = await count(page)
  await tick(page, 'role', 'Housekeeping')
  await page.waitForURL(`**${BOTH}`)
  await untilCount(page, await offered(page, 'kind', 'guide'))
  expect(await count(page)).toBeLessThan(guides)
  await page.goBack()
  // The page is loaded again: its HTML has the number at once, and the chips when its script has run.
  await expect.poll(() => chips(page)).toEqual(['Guide ✕', 'Clear all'])
  expect(await count(page)).toBe(guides)
}, 60_000)

test('best first begins with what is ours for every job, for a job with what is written for it; never A to Z', async () => {
  const page = await hub.visit('/browse/', AT_DESK)
  const titles = () => page.locator('[data-results] .card-title').allInnerTexts()
  const asBuilt = await titles()
  expect(asBuilt).not.toEqual([...asBuilt].sort(new Intl.Collator('en').compare))
  expect(await page.locator('[data-results] .card-meta').first().innerText()).toMatch(/^Hotel Hub/)
  // The list of the browser has the order of the list that was built.
  await page.goto(hub.address('/browse/?sort=evil'))
  await untilListed(page, '?page=2')
  expect(await titles()).toEqual(asBuilt)
  await tick(page, 'role', 'Housekeeping')
  await untilCount(page, await offered(page, 'role', 'housekeeping'))
  const forJob = await titles()
  expect(forJob[0]).toBe('Signs housekeepers notice first')
  await page.goto(hub.address('/browse/role/housekeeping/'))
  expect(await titles()).toEqual(forJob)
}, 60_000)

test('an editor sees in two taps what one organisation contributed', async () => {
  const page = await hub.visit('/browse/', AT_DESK)
  await page.locator('summary', { hasText: 'Contributor' }).click()
  const polaris = await offered(page, 'contributor', 'polaris')
  await page.getByRole('checkbox', { name: 'Polaris' }).check()
  await page.waitForURL('**/browse/?contributor=polaris')
  await untilCount(page, polaris)
  const lines = await page.locator('[data-results] .card-meta').allInnerTexts()
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.filter((line) => !line.includes('Polaris'))).toEqual([])
}, 60_000)

test('sorted A to Z, the titles stand in order and the address says so', async () => {
  const page = await hub.visit('/browse/', AT_DESK)
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('A to Z')
  await untilListed(page, '?sort=title&page=2')
  expect(await query(page)).toBe('?sort=title')
  expect(await page.getByRole('combobox', { name: 'Sort' }).inputValue()).toBe('title')
  const titles = await page.locator('[data-results] .card-title').allInnerTexts()
  const { compare } = new Intl.Collator('en')
  expect(titles).toEqual([...titles].sort(compare))
}, 60_000)

test('the pages of a filtered list lead on and back', async () => {
  const page = await hub.visit('/browse/?sort=title', AT_DESK)
  const titles = page.locator('[data-results] .card-title')
  await untilListed(page, '?sort=title&page=2')
  const first = await titles.first().innerText()
  await page.getByRole('link', { name: 'Next page' }).click()
  await page.getByText('Page 2 of').waitFor()
  expect(await query(page)).toBe('?sort=title&page=2')
  expect(await titles.first().innerText()).not.toBe(first)
  await page.getByRole('link', { name: 'Previous page' }).click()
  await untilListed(page, '?sort=title&page=2')
  expect(await titles.first().innerText()).toBe(first)
}, 60_000)

test('an address made up by a stranger shows the whole list', async () => {
  const page = await hub.visit('/browse/', AT_DESK)
  const all = await count(page)
  await page.goto(hub.address('/browse/?role=<script>&page=-5&sort=evil'))
  await untilCount(page, all)
  await untilListed(page, '?page=2')
  expect(await chips(page)).toEqual([])
}, 60_000)

test('a page past the end shows the last one', async () => {
  const page = await hub.visit('/browse/?page=999', AT_DESK)
  const place = await page
    .locator('[data-results] nav')
    .getByText(/Page (\d+) of \1$/)
    .innerText()
  expect(place).toMatch(/^Page \d+ of \d+$/)
}, 60_000)

test('on a phone the filters stand folded above the list and open at a tap', async () => {
  const page = await hub.visit('/browse/')
  const jobs = page.locator('[data-facet="role"]')
  expect(await jobs.isVisible()).toBe(false)
  await page.locator('[data-filters-summary]').click()
  expect(await jobs.isVisible()).toBe(true)
  await jobs.getByRole('checkbox', { name: 'Housekeeping' }).check()
  await page.locator('[data-filters-summary]', { hasText: 'Filter: 1 chosen' }).waitFor()
}, 60_000)

test('without JavaScript each filter is a link to a page with as many resources', async () => {
  const page = await hub.visit('/browse/', { ...AT_DESK, ...WITHOUT_SCRIPT })
  await openFilters(page)
  const expected = await offered(page, 'role', 'housekeeping')
  expect(await page.getByRole('checkbox').count()).toBe(0)
  await page.locator('[data-facet="role"]').getByRole('link', { name: 'Housekeeping' }).click()
  await page.waitForURL('**/browse/role/housekeeping/')
  expect(await count(page)).toBe(expected)
}, 60_000)
