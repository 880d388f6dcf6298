import { describe, expect, test } from 'vitest'

import { useHub } from './hub.ts'
import { chooseGroup, focusedLink, openWholeSearch, titles, typeEarly } from './search-results.ts'

const hub = useHub()

describe('nobody is left alone', () => {
  test('words of no text lead to the nearest names, and to suggestions', async () => {
    const page = await openWholeSearch(hub)
    await page.getByRole('searchbox').fill('hausskipink')
    const meant = page.locator('[data-similar] button').first()
    await meant.waitFor()
    const words = await meant.innerText()
    await meant.click()
    expect(await page.getByRole('searchbox').inputValue()).toBe(words)
    await page.locator('.results mark').first().waitFor()
  }, 60_000)

  test('where files cannot be loaded the A to Z stays, with a message', async () => {
    const page = await hub.open('/')
    await page.route('**/assets/search/**', (route) => route.fulfill({ status: 200, body: 'broken' }))
    await page.getByRole('searchbox').fill('passport')
    await page.keyboard.press('Enter')
    await page.locator('[data-message]', { hasText: 'The search could not be loaded.' }).waitFor()
    expect(await page.getByRole('heading', { name: 'A to Z' }).isVisible()).toBe(true)
  }, 60_000)

  test('a broken file in the cache is fetched once more', async () => {
    const page = await hub.open('/')
    let asked = 0
    await page.route('**/assets/search/en-metadata-*', (route) =>
      (asked += 1) === 1 ? route.fulfill({ status: 200, body: 'broken' }) : route.continue(),
    )
    await page.getByRole('searchbox').fill('passport')
    await page.keyboard.press('Enter')
    await page.locator('.results li').first().waitFor()
    expect(asked).toBe(2)
  }, 60_000)

  test('once loaded it works without a network', async () => {
    const page = await openWholeSearch(hub, {}, 'open')
    // How other languages are typed comes behind everything else.
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await page.getByRole('searchbox').fill('passport taken')
    await page.locator('.results li').first().waitFor()
  }, 60_000)
})

describe('without a mouse', () => {
  test('“/” moves the focus to the field, arrows along the results, Enter opens one, Escape clears', async () => {
    const page = await openWholeSearch(hub, { viewport: { width: 1280, height: 800 } })
    await page.keyboard.press('/')
    // At once, here and below, so that no results of fewer letters are there first.
    await page.keyboard.insertText('passport')
    await page.locator('.results li').first().waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('passport')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    const link = page.locator('.results a').first()
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    await link.waitFor({ state: 'hidden' })
    await page.keyboard.insertText('passport')
    await link.waitFor()
    const address = await link.getAttribute('href')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${address?.replace(/#.*/, '') ?? ''}**`)
  }, 60_000)
})

describe('the focus', () => {
  const focused = 'document.activeElement.textContent'

  test('moves to the first result at Enter, so that arrows go on from there', async () => {
    const page = await openWholeSearch(hub, { viewport: { width: 1280, height: 800 } })
    await page.getByRole('searchbox').fill('passport')
    await page.locator('.results li').first().waitFor()
    await page.keyboard.press('Enter')
    await focusedLink(page, 0)
    await page.keyboard.press('ArrowDown')
    await focusedLink(page, 1)
  }, 60_000)

  test('stays on a result when she submits again and the next stage comes at once', async () => {
    const { page, send } = await typeEarly(hub, 'passport')
    await page.locator('.results li').first().waitFor()
    // Enter and an arrow key again and again, so that one of them falls together with what arrives.
    await page.evaluate(`
      globalThis.strays = 0
      document.querySelector('[data-groups]').addEventListener('focusin', () => globalThis.strays++)
      globalThis.asking = setInterval(() => {
        document.querySelector('[data-search-form]').requestSubmit()
        document.querySelector('.results a').focus()
      })`)
    send()
    await page.locator('.results [data-part="reason"] mark').first().waitFor()
    await page.evaluate('clearInterval(globalThis.asking)')
    expect(await page.evaluate('globalThis.strays')).toBe(0)
  }, 60_000)

  test('moves from a chosen suggestion to the number of results', async () => {
    const page = await openWholeSearch(hub)
    await page.getByRole('searchbox').fill('hausskipink')
    await page.locator('[data-similar] button').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(`/^[0-9]+ result/.test(${focused})`)
  }, 60_000)

  test('stays on the chosen group at the next stage', async () => {
    const { page, send } = await typeEarly(hub, 'passport')
    await page.getByRole('button', { name: /^Resources \d+$/ }).focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-groups] [aria-pressed="true"]', { hasText: 'Resources' }).waitFor()
    send()
    await page.locator('.results [data-part="reason"] mark').first().waitFor()
    expect(await page.evaluate(focused)).toMatch(/^Resources/)
  }, 60_000)
})

describe('a screen reader', () => {
  test.each([
    ['passport', /^\d+ results$/],
    ['999', /^In danger now\. \d+ results$/],
    ['qzxwvqqzz', /^0 results\. Nothing fits these words\./],
  ])(
    'hears once, after a pause, what “%s” brings, and nothing after it is cleared',
    async (words, said) => {
      const page = await openWholeSearch(hub)
      const status = page.locator('[data-announce]')
      await status.evaluate((region) => {
        const heard: (string | null)[] = []
        new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true })
        Object.assign(window, { heard })
      })
      await page.getByRole('searchbox').pressSequentially(words, { delay: 30 })
      await page.waitForFunction(() => document.querySelector('[data-announce]')?.textContent !== '')
      expect(await page.evaluate('heard')).toEqual([expect.stringMatching(said)])
      expect(await page.getByRole('alert').count()).toBe(0)
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => document.querySelector('[data-announce]')?.textContent === '')
    },
    60_000,
  )
})

describe('filters', () => {
  test('combine with the words, count as one types, and are in the address without them', async () => {
    const page = await openWholeSearch(hub, { viewport: { width: 1280, height: 800 } })
    await page.getByRole('searchbox').fill('passport')
    await page.locator('.results li').first().waitFor()
    const guide = page.locator('[data-facet="kind"] li:has([value="guide"])')
    const count = Number(await guide.locator('[data-count]').innerText())
    await guide.getByRole('checkbox').check()
    await page.waitForURL(hub.address('/search/?kind=guide'))
    await page.locator('[data-status]', { hasText: new RegExp(`^${count} results?$`) }).waitFor()
    const labels = await page.locator('.results [data-part="label"]').allTextContents()
    expect(new Set(labels)).toEqual(new Set(['Guide']))
    await page.goBack()
    await page.locator('[data-status]', { hasText: new RegExp(`^(?!${count} )`) }).waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('passport')
  }, 60_000)

  test('a long list of values is searched by typing, even misspelt', async () => {
    const page = await hub.visit('/search/', { viewport: { width: 1280, height: 800 } })
    await page.getByRole('searchbox').first().fill('help passport')
    const topics = page.locator('.facet', { has: page.locator('[data-facet="topic"]') })
    await topics.locator('summary').click()
    await topics.getByRole('searchbox').fill('repotring')
    await expect.poll(() => topics.locator('li:visible label').first().innerText()).toBe('Reporting and incident log')
  }, 60_000)

  test('the order can be changed', async () => {
    const page = await hub.visit('/search/', { viewport: { width: 1280, height: 800 } })
    await page.getByRole('searchbox').fill('training')
    await page.locator('.results li').first().waitFor()
    await page.getByRole('combobox', { name: 'Sort' }).selectOption('A to Z')
    await page.waitForURL(hub.address('/search/?sort=title'))
    await chooseGroup(page, 'Resources')
    const found = await titles(page)
    expect(found.length).toBeGreaterThan(1)
    expect(found).toEqual([...found].sort(new Intl.Collator('en').compare))
  }, 60_000)
})

test.each(['100%', '200%'])(
  'at 320 pixels nothing has to be scrolled sideways, with letters of %s',
  async (letters) => {
    const page = await hub.visit('/search/', { viewport: { width: 320, height: 640 } })
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size
    }, letters)
    await page.getByRole('searchbox').fill('passport')
    await page.locator('.results li').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  },
  60_000,
)
