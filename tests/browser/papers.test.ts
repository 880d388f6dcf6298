import { buffer, text } from 'node:stream/consumers'

import mammoth from 'mammoth'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { HOSTILE_NAMES } from '../helpers/make-paper.ts'
import { DESKTOP, useHub, WITHOUT_SCRIPT } from './hub.ts'
import { keptData } from './kept-data.ts'
import { loseConnectionAfter } from './lose-connection.ts'

const hub = useHub()

const POLICY = '/papers/anti-slavery-policy/'
const LOG = '/papers/incident-log/'
const HOTEL = 'name of the hotel'

/** Presses a button that saves a file. */
async function fileFrom(page: Page, button: string | RegExp): Promise<NodeJS.ReadableStream> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).last().click(),
  ])
  return download.createReadStream()
}

/** The words of the paper on the page. */
function paperOn(page: Page): Promise<string> {
  return page.getByRole('article').innerText()
}

/** Types a fact into a field by its label. */
async function type(page: Page, label: string, fact: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(fact)
}

test('an HR lead takes from home a filled anti-slavery policy in Word, in five taps and at most ten facts', async () => {
  const page = await hub.open('/')
  await page.getByRole('main').getByRole('link', { name: 'Papers to fill in' }).click()
  await page.locator('summary', { hasText: 'Promises and rules' }).click()
  await page.getByRole('link', { name: 'Anti-slavery policy', exact: true }).click()
  await page.waitForURL(`**${POLICY}`)
  await page.locator('.facts-fold > summary').click()
  const facts = await page.locator('[data-fact]').all()
  expect(facts.length).toBeLessThanOrEqual(10)
  for (const [at, fact] of facts.entries()) await fact.fill(`Fact ${at}`)
  expect(await page.getByText('No empty place').isVisible()).toBe(true)
  await loseConnectionAfter(page, 'to-docx', 'paper.json')
  const file = await fileFrom(page, 'Word')
  const { value } = await mammoth.extractRawText({ buffer: await buffer(file) })
  for (const at of facts.keys()) expect(value).toContain(`Fact ${at}`)
  expect(value).not.toContain('[')
  await page.getByText('The file is saved: fact-0-anti-slavery-policy.docx').waitFor()
  expect(await keptData(page), 'nothing is kept before she says so').toMatchObject({ local: 0, session: 0, caches: 0 })
}, 60_000)

test('an HR lead has the short policy as a Word file two taps from home, and Word stays in reach on a long paper', async () => {
  const page = await hub.open('/')
  await page.getByRole('main').getByRole('link', { name: 'I run the hotel' }).click()
  await page.waitForURL('**/start/')
  const file = await fileFrom(page, 'Word: A short policy to sign today')
  const { value } = await mammoth.extractRawText({ buffer: await buffer(file) })
  expect(value).toContain('[name of the hotel]')
  await page.getByText('The file is saved: one-page-to-sign.docx').waitFor()

  await page.goto(hub.address(POLICY))
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Anti-slavery policy')
  await page.mouse.wheel(0, 3000)
  expect(await page.locator('.strip-actions').getByRole('button', { name: 'Word' }).isVisible()).toBe(true)
}, 60_000)

describe('what is typed', () => {
  test('is shown in its places and in the next paper; what is empty is marked and counted', async () => {
    const page = await hub.open(POLICY, { viewport: DESKTOP })
    expect(await paperOn(page)).toContain('[name of the hotel]')
    await type(page, HOTEL, 'Harbour House')
    expect(await paperOn(page)).toContain('Harbour House')
    expect(await paperOn(page)).not.toContain('[name of the hotel]')
    // A fact that stands in several places is one to fill in, as the form counts.
    await page.getByText('1 of 10 facts').waitFor()
    expect(await page.getByText('9 empty places stay marked').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Next empty one' }).click()
    expect(await page.locator('[data-fact]:focus').inputValue()).toBe('')

    const choice = page.getByLabel('Paper', { exact: true })
    await choice.focus()
    await choice.selectOption('Incident log')
    await page.waitForURL(`**${LOG}`)
    await page.getByRole('heading', { level: 1, name: 'Incident log' }).waitFor()
    expect(await paperOn(page)).toContain('Harbour House')
    expect(await page.title()).toContain('Incident log')
    expect(await choice.evaluate((select) => select === document.activeElement)).toBe(true)
    const sheet = await text(await fileFrom(page, /^CSV/))
    expect(sheet).toContain('"Harbour House"')

    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Anti-slavery policy' }).waitFor()
    expect(await page.getByLabel(HOTEL, { exact: true }).inputValue()).toBe('Harbour House')
    // Nothing of it was in an address or a request.
    expect(hub.requests.filter((address) => address.includes('Harbour'))).toEqual([])
  }, 60_000)

  test('is chosen in its list also where that was made before it', async () => {
    const page = await hub.open(POLICY, { viewport: DESKTOP })
    await page.route('**/papers/papers.json', async (route) => {
      const papers = await (await route.fetch()).text()
      await route.fulfill({ contentType: 'application/json', body: papers.replace(POLICY, '/papers/another/') })
    })
    await page.reload()
    await page.waitForFunction(() => document.querySelectorAll('[data-choice] option').length > 1)
    expect(await page.locator('[data-choice]').inputValue()).toBe(POLICY)
  })

  test('goes with another paper, of which the page then says address, translations, language and who checked it', async () => {
    const page = await hub.open(POLICY, { viewport: DESKTOP })
    // As if the list had papers in other languages, and one of them were translated.
    await page.route('**/papers/papers.json', async (route) => {
      const papers = await (await route.fetch()).text()
      await route.fulfill({ contentType: 'application/json', body: papers.replace('"en"', '"ar"') })
    })
    await page.route(`**${LOG}`, async (route) => {
      const html = await (await route.fetch()).text()
      const alternate = '<link rel="alternate" hreflang="pl" href="https://hub.example/pl/papers/incident-log/">'
      const languages = '<nav data-languages><a href="/pl/papers/incident-log/">Polski</a></nav>'
      const body = html
        .replace('<link rel="canonical"', `${alternate}$&`)
        .replace(/<nav[^>]*data-languages.*?<\/nav>/s, languages)
        .replace(/Nobody has checked all[^<]*/, '')
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body })
    })
    await page.reload()
    const head = () =>
      page.evaluate(() => ({
        title: document.title,
        canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
        translations: document.querySelectorAll('link[hreflang]').length,
        name: document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content,
        languages: document.querySelector('[data-languages]')?.textContent,
        foot: document.querySelector('.footer-note')?.textContent,
      }))
    const before = await head()
    expect(before.foot).toContain('Nobody has checked')
    const options = page.getByLabel('Paper', { exact: true }).locator('option')
    await options.nth(5).waitFor({ state: 'attached' })
    expect(await options.and(page.locator('[lang=ar][dir=rtl]')).count()).toBe(1)

    await page.getByLabel('Paper', { exact: true }).selectOption('Incident log')
    await page.waitForURL(`**${LOG}`)
    expect(await head()).toEqual({
      title: 'Incident log · Hotel Hub',
      canonical: expect.stringMatching(/\/papers\/incident-log\/$/),
      translations: 1,
      name: 'Incident log',
      languages: 'Polski',
      foot: expect.not.stringContaining('Nobody has checked'),
    })
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Anti-slavery policy' }).waitFor()
    expect(await head()).toEqual(before)
  }, 60_000)

  test('is kept only when the box is ticked, and “Clear all” takes everything away', async () => {
    const page = await hub.open(POLICY, { viewport: DESKTOP })
    await type(page, HOTEL, 'Harbour House')
    await page.getByLabel('Keep these facts on this device').check()
    await type(page, 'Anti-Slavery Champion', 'Daniel Reid')
    await page.reload()
    expect(await paperOn(page)).toContain('Daniel Reid')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await page.getByText('All facts are cleared.').waitFor()
    expect(await paperOn(page)).toContain('[name of the hotel]')
    expect(await page.getByLabel('Keep these facts on this device').isChecked()).toBe(false)
    expect(await keptData(page)).toMatchObject({ local: 0, session: 0 })

    // “Clear” in another tab, while this page is away; “Back” then shows it as it was left.
    await type(page, HOTEL, 'Harbour House')
    await page.getByLabel('Keep these facts on this device').check()
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
      localStorage.clear()
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    expect(await paperOn(page)).toContain('[name of the hotel]')
    expect(await page.getByLabel(HOTEL, { exact: true }).inputValue()).toBe('')

    // Where “Back” loads the page anew, the browser does not put the tick back.
    await page.getByLabel('Keep these facts on this device').check()
    await page.goto(hub.address('/about/'))
    await page.evaluate(() => localStorage.clear())
    await page.goBack()
    await page.getByText('0 of').waitFor()
    expect(await page.getByLabel('Keep these facts on this device').isChecked()).toBe(false)
  }, 60_000)

  test('is text on the page and in a copy, whatever it looks like', async () => {
    const page = await hub.open(POLICY, { viewport: DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] })
    for (const [, name] of HOSTILE_NAMES) {
      await type(page, HOTEL, name)
      expect(await paperOn(page)).toContain(name)
      await page.getByRole('button', { name: 'Copy as text' }).click()
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(name)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }, 60_000)

  test('has its own direction in a page that runs from right to left, and that of the page where it is empty', async () => {
    const page = await hub.open(POLICY, { viewport: DESKTOP })
    await type(page, HOTEL, 'Harbour House')
    await page.evaluate(() => (document.documentElement.dir = 'rtl'))
    const directions = page
      .locator('[data-fact]')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).direction))
    expect(new Set(await directions)).toEqual(new Set(['ltr', 'rtl']))
  }, 60_000)
})

test('without JavaScript an old address leads to the paper, which is whole with its marks', async () => {
  const page = await hub.open('/policies/anti-slavery-policy/', WITHOUT_SCRIPT)
  await page.waitForURL(`**${POLICY}`)
  expect(await paperOn(page)).toContain('[name of the hotel]')
  expect(await page.getByRole('button', { name: 'Word' }).isVisible()).toBe(false)
  expect(await page.getByRole('heading', { name: 'How to use this paper' }).isVisible()).toBe(true)
}, 60_000)

test('a hotel in Ireland has the numbers of Ireland in the paper, in Word and with their source on its cover sheet', async () => {
  const page = await hub.open('/papers/one-page-to-sign/', { viewport: DESKTOP })
  await page.getByLabel('Numbers of which country').selectOption('Ireland')
  expect(await paperOn(page)).toMatch(/Helpline: 1800 666 111/)
  expect(await page.locator('[data-country-name]').innerText()).toBe('Ireland')
  const { value } = await mammoth.extractRawText({ buffer: await buffer(await fileFrom(page, 'Word')) })
  const [cover = '', paper = ''] = value.split('A short policy to sign today\n').slice(1)
  expect(cover).toMatch(/1800 666 111: .*Sources: An Garda/)
  expect(paper).toContain('1800 666 111 (Ireland')
  expect(paper).not.toMatch(/08000|nobody yet|legal advice/)
  await page.getByText('Numbers in this paper').click()
  await page.locator('[data-origins]', { hasText: '1800 666 111: ' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.paper-code').count(), 'a code of a British number beside an Irish one').toBe(
    await page.locator('.paper-code:not(:visible)').count(),
  )
}, 60_000)
