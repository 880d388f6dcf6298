import { describe, expect, test } from 'vitest'

import { useHub, WITHOUT_SCRIPT } from './hub.ts'
import { keptData } from './kept-data.ts'
import { chooseGroup, openWholeSearch, titles, typeAtHome } from './search-results.ts'

const hub = useHub()
const WORDS = 'gest wont let us clean'

describe('a housekeeper writes what she saw, in a hurry', () => {
  test('what she meant comes first, and the address tells nobody', async () => {
    const page = await typeAtHome(hub, WORDS)
    expect(page.url()).toBe(hub.address('/search/'))
    expect(await page.getByRole('searchbox').inputValue()).toBe(WORDS)
    expect(await page.locator('.results li').first().innerText()).toMatch(/Staff may not clean/)
  }, 60_000)

  test('the jobs of a result have their names, also where the filters do not offer them', async () => {
    const page = await typeAtHome(hub, WORDS)
    expect(await page.locator('.results [data-part="meta"]').first().innerText()).toBe('Housekeeping · Maintenance')
    const lines = await page.locator('.results [data-part="meta"]').allInnerTexts()
    expect(lines.filter((line) => /(^|· )[a-z]/.test(line))).toEqual([])
  }, 60_000)

  test('of what countries answer alike, hers comes first, and each answer says which it is of', async () => {
    const page = await hub.visit('/search/')
    await page.getByRole('searchbox').fill('minimum wage germany')
    const rights = page.locator('[data-results] li', { hasText: 'Your rights' })
    const places = () => rights.locator('[data-part="country"]').allInnerTexts()
    const firstPlace = async () => (await places()).find((place) => place !== '')
    await expect.poll(firstPlace).toBe('Germany')
    await page.getByRole('searchbox').fill('minimum wage')
    await expect.poll(firstPlace).toBe('United Kingdom')
  }, 60_000)

  test('her misspelling is corrected, and the page says so', async () => {
    const page = await typeAtHome(hub, WORDS)
    const line = page.getByText('Showing results for')
    expect(await line.isVisible()).toBe(true)
    expect(await line.innerText()).toContain('guest')
  }, 60_000)

  test('the words that were found are highlighted', async () => {
    const page = await typeAtHome(hub, 'passport')
    const marks = await page.locator('.results mark').allInnerTexts()
    expect(marks.map((mark) => mark.toLowerCase()).some((mark) => mark.startsWith('passport'))).toBe(true)
  }, 60_000)

  test('reload keeps her words, and so does Back from a result', async () => {
    const page = await typeAtHome(hub, WORDS)
    const before = await titles(page)
    expect(before.length).toBeGreaterThan(0)
    await page.reload()
    await page.locator('.results li').first().waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe(WORDS)
    await page.locator('.results a').first().click()
    await page.waitForURL((address) => address.pathname !== '/search/')
    await page.goBack()
    await page.locator('.results li').first().waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe(WORDS)
    await expect.poll(() => titles(page)).toEqual(before)
  }, 60_000)

  test('Back from the results leads to the home page, and forward again to them', async () => {
    const page = await typeAtHome(hub, WORDS)
    await page.goBack()
    await page.getByRole('heading', { name: 'I work in …' }).waitFor()
    await page.locator('html.with-script').waitFor()
    await page.goForward()
    await page.locator('.results li').first().waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe(WORDS)
  }, 60_000)
})

describe('someone types on the search page', () => {
  test('results come with each letter, and clearing brings the A to Z back', async () => {
    const page = await hub.visit('/search/')
    const letters = page.getByRole('heading', { name: 'A to Z' })
    expect(await letters.isVisible()).toBe(true)
    await page.getByRole('searchbox').pressSequentially('debt')
    await page.locator('.results li').first().waitFor()
    await letters.waitFor({ state: 'hidden' })
    await page.getByRole('searchbox').fill('')
    await letters.waitFor()
    expect(await page.locator('[data-answer]').isVisible()).toBe(false)
  }, 60_000)

  test('the number of results is announced once, when typing rests', async () => {
    const page = await openWholeSearch(hub)
    await page.evaluate(() => {
      const region = document.querySelector('[data-announce]')
      if (region === null) throw new Error('There is no live region.')
      new MutationObserver(() =>
        region.setAttribute('data-heard', `${region.getAttribute('data-heard') ?? ''}|`),
      ).observe(region, { childList: true })
    })
    await page.getByRole('searchbox').pressSequentially('passport')
    const said = page.getByRole('status').filter({ hasText: /^\d+ results?$/ })
    await said.waitFor({ state: 'attached' })
    expect(await said.getAttribute('data-heard')).toBe('|')
  }, 60_000)

  test('once the field is cleared no number is announced any more', async () => {
    const page = await hub.visit('/search/')
    await page.getByRole('searchbox').fill('passport')
    const said = page.getByRole('status').filter({ hasText: /^\d+ results?$/ })
    await said.waitFor({ state: 'attached' })
    await page.getByRole('searchbox').fill('')
    await said.waitFor({ state: 'detached' })
  }, 60_000)

  test('a group shows only its own results', async () => {
    const page = await hub.visit('/search/')
    await page.getByRole('searchbox').fill('passport')
    await chooseGroup(page, 'Signs')
    const labels = await page.locator('.results [data-part="label"]').allTextContents()
    expect(new Set(labels)).toEqual(new Set(['Sign']))
  }, 60_000)

  test('words that fit nothing still lead on', async () => {
    const page = await hub.visit('/search/')
    await page.getByRole('searchbox').fill('zzzzqqq')
    await page.locator('[data-message]', { hasText: 'Nothing fits these words.' }).waitFor()
    expect(await page.getByRole('heading', { name: 'A to Z' }).isVisible()).toBe(true)
    expect(await page.locator('.letters a').count()).toBeGreaterThan(15)
    expect(await page.getByRole('main').getByRole('link', { name: '08000 121 700' }).isVisible()).toBe(true)
  }, 60_000)

  test('the way out of the results reads as a sentence', async () => {
    const page = await typeAtHome(hub, 'passport')
    const line = await page.locator('[data-search]').getByText('Not what you need?').innerText()
    expect(line).toBe('Not what you need? All resources, A to Z.')
  }, 60_000)
})

test('markup in the words stays words', async () => {
  const page = await hub.visit('/search/')
  await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)> passport')
  await page.locator('.results li').first().waitFor()
  expect(await page.locator('[data-search] img').count()).toBe(0)
}, 60_000)

test('the words leave no trace: no address, no request, no cookie, no storage', async () => {
  const page = await typeAtHome(hub, 'zebra passport')
  await page.getByRole('searchbox').fill('zebra debt')
  await page.reload()
  await page.getByRole('searchbox').fill('zebra wages')
  await page.locator('.results li').first().waitFor()
  expect(hub.requests.filter((address) => /zebra/i.test(address))).toEqual([])
  expect(hub.requests.filter((address) => /[?#]/.test(address))).toEqual([])
  expect(page.url()).toBe(hub.address('/search/'))
  expect(await keptData(page)).toEqual({
    cookies: [],
    documentCookie: '',
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
  })
}, 60_000)

test('without JavaScript the form opens the A to Z, and the words stay where they were typed', async () => {
  const page = await hub.visit('/', WITHOUT_SCRIPT)
  await page.getByRole('searchbox').fill(WORDS)
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('heading', { name: 'Search', exact: true }).waitFor()
  expect(page.url().replace(/\?$/, '')).toBe(hub.address('/search/'))
  expect(await page.getByText('The search needs JavaScript.').isVisible()).toBe(true)
  await page.getByRole('link', { name: 'A to Z: P' }).click()
  await page.waitForURL('**/a-z/p/')
}, 60_000)
