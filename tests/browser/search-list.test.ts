import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import type { SearchAddresses } from '../../src/features/search/load-search.ts'
import { openEngine } from '../../src/search/engine.ts'
import { DESKTOP, SITE, useHub } from './hub.ts'
import { isInView } from './in-view.ts'
import { focusedLink, openWholeSearch, titles, typeAtHome, typeEarly } from './search-results.ts'

const hub = useHub()
const AT_DESK = { viewport: DESKTOP }
const MORE = { name: /^Show \d+ more of \d+$/ }

/** The titles that the search itself finds, in its order: for words that name no other country, whose answers the page adds. */
async function engineTitles(words: string): Promise<readonly string[]> {
  const read = (path: string) => readFile(join(SITE, path), 'utf8')
  const files: SearchAddresses = JSON.parse(await read('search.json'))
  const engine = openEngine({ metadata: await read(files.metadata), bodyIndex: await read(files.bodyIndex) })
  return engine.search(words).hits.map(({ card }) => card.title)
}

describe('the results', () => {
  test.each(['gest wont let us clean', 'agency fees', 'what does the law ask of hotels'])(
    'of “%s” are the first ten in the order of the search, whatever their kinds',
    async (words) => {
      const page = await openWholeSearch(hub)
      await page.getByRole('searchbox').fill(words)
      await page.locator('.results li').first().waitFor()
      const wanted = (await engineTitles(words)).slice(0, 10)
      await expect.poll(() => titles(page)).toEqual(wanted)
    },
    60_000,
  )

  test('are ten more at a press, which says how many there are, and the focus goes on with the first of them', async () => {
    const page = await openWholeSearch(hub)
    await page.getByRole('searchbox').fill('training')
    await page.locator('.results li').nth(9).waitFor()
    const first = await titles(page)
    const count = Number(/\d+/.exec(await page.locator('[data-status]').innerText())?.[0])
    expect(await page.getByRole('button', MORE).innerText()).toBe(`Show 10 more of ${count}`)
    await page.getByRole('button', MORE).press('Enter')
    await focusedLink(page, 10)
    expect((await titles(page)).slice(0, 10)).toEqual(first)
    for (let shown = 20; shown < count; shown += 10) {
      await page.getByRole('button', { name: `Show ${Math.min(10, count - shown)} more of ${count}` }).click()
    }
    await expect.poll(async () => (await titles(page)).length).toBe(count)
    expect(await page.getByRole('button', MORE).count()).toBe(0)
  }, 60_000)

  test('say what was changed in the words, by a mark on only those words', async () => {
    const page = await openWholeSearch(hub)
    await page.getByRole('searchbox').fill('gest wont let us clean')
    const line = page.getByText('Showing results for')
    await line.waitFor()
    expect(await line.innerText()).toBe('Showing results for guest wont let us clean')
    expect(await line.locator('mark').allInnerTexts()).toEqual(['guest'])
  }, 60_000)
})

describe('with a keyboard', () => {
  test('a search from the home page ends on its first result', async () => {
    const page = await typeAtHome(hub, 'agency fees')
    await focusedLink(page, 0)
    await expect.poll(() => isInView(page.locator('.results a').first())).toBe(true)
  }, 60_000)

  test('the focus stays on the first result while more of the search arrives', async () => {
    const { page, send } = await typeEarly(hub, 'agency fees')
    await page.locator('.results li').first().waitFor()
    await page.keyboard.press('Enter')
    await focusedLink(page, 0)
    send()
    await page.locator('.results [data-part="reason"] mark').first().waitFor()
    await focusedLink(page, 0)
  }, 60_000)

  test('“Skip to results” comes next after the button, and leads past the filters', async () => {
    const page = await openWholeSearch(hub, AT_DESK)
    const skip = page.getByRole('link', { name: 'Skip to results' })
    expect(await skip.count()).toBe(0)
    await page.getByRole('searchbox').fill('agency fees')
    await page.locator('.results li').first().waitFor()
    await page.getByRole('button', { name: 'Search', exact: true }).focus()
    await page.keyboard.press('Tab')
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    expect(await isInView(skip)).toBe(true)
    await page.keyboard.press('Enter')
    await focusedLink(page, 0)
    expect(page.url()).toBe(hub.address('/search/'))
  }, 60_000)

  test('Back restores the number of results, the place and the focus', async () => {
    const page = await typeAtHome(hub, 'training')
    await page.getByRole('button', MORE).click()
    const opened = page.locator('.results a').nth(13)
    const address = await opened.getAttribute('href')
    await opened.focus()
    await page.waitForFunction(() => scrollY > 300 && history.state.scroll === scrollY)
    const scroll = await page.evaluate(() => scrollY)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname !== '/search/')
    await page.goBack()
    await page.waitForURL('**/search/')
    await page.waitForFunction((href) => document.activeElement?.getAttribute('href') === href, address)
    await page.waitForFunction((before) => Math.abs(scrollY - before) < 50, scroll)
    expect((await titles(page)).length).toBe(20)
  }, 60_000)

  test('the line about the keys stays when results come', async () => {
    const page = await openWholeSearch(hub, AT_DESK)
    await page.getByRole('searchbox').fill('agency fees')
    await page.locator('.results li').first().waitFor()
    expect(await page.getByText('Keys: / to search').isVisible()).toBe(true)
  }, 60_000)
})

describe('the field', () => {
  test('stays white with a yellow ring when it has the focus', async () => {
    const page = await hub.visit('/search/')
    await page.getByRole('searchbox').focus()
    const style = await page.getByRole('searchbox').evaluate((field) => {
      const row = field.parentElement
      if (row === null) throw new Error('The field has no row.')
      const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(row)
      return [getComputedStyle(field).backgroundColor, outlineColor, outlineStyle, outlineWidth]
    })
    expect(style).toEqual(['rgb(255, 255, 255)', 'rgb(255, 210, 63)', 'solid', '3px'])
  }, 60_000)

  test.each(['/', '/search/', '/resources/'])(
    'has a hint that fits a phone, on %s',
    async (path) => {
      const page = await hub.visit(path)
      const room = await page.getByRole('searchbox').evaluate((field) => {
        if (!(field instanceof HTMLInputElement)) throw new Error('The field is none.')
        const style = getComputedStyle(field)
        const ruler = new OffscreenCanvas(1, 1).getContext('2d')
        if (ruler === null) throw new Error('Texts cannot be measured.')
        ruler.font = `${style.fontSize} ${style.fontFamily}`
        const padding = Number.parseFloat(style.paddingInlineStart) + Number.parseFloat(style.paddingInlineEnd)
        return field.clientWidth - padding - ruler.measureText(field.placeholder).width
      })
      expect(room).toBeGreaterThanOrEqual(0)
    },
    60_000,
  )

  test('has a button with an edge in forced colours', async () => {
    const page = await hub.visit('/search/', { forcedColors: 'active' })
    const button = page.getByRole('button', { name: 'Search', exact: true })
    const [edge, ground, width] = await button.evaluate((element) => {
      const { borderColor, backgroundColor, borderWidth } = getComputedStyle(element)
      return [borderColor, backgroundColor, borderWidth]
    })
    expect(width).toBe('2px')
    expect(edge).not.toBe(ground)
    expect(edge).not.toBe('rgba(0, 0, 0, 0)')
  }, 60_000)
})
