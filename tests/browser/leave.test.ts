import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { DESKTOP, useHub, WITHOUT_SCRIPT } from './hub.ts'

const hub = useHub()
const WEATHER = 'https://www.bbc.co.uk/weather'

function openPage(options: Parameters<typeof hub.open>[1] = {}): Promise<Page> {
  hub.letGoTo(WEATHER)
  return hub.open('/jobs/housekeeping/', options)
}

const leaveLink = (page: Page) => page.getByRole('link', { name: 'Leave this page' })
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'Leave this page' })

async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift')
}

describe('Somebody comes in, and she leaves the page', () => {
  test('without JavaScript it is a link', async () => {
    const page = await openPage(WITHOUT_SCRIPT)
    await leaveLink(page).click()
    await page.waitForURL(WEATHER)
  }, 60_000)

  test('with it the page is covered at once, its title blank', async () => {
    const page = await openPage()
    const seen: { title: string; cover: string; isShown: boolean }[] = []
    await page.exposeFunction('report', (state: (typeof seen)[number]) => seen.push(state))
    // The page reports by itself what it shows: while it is being left, nothing outside can ask it.
    await page.evaluate(() => {
      new MutationObserver(() => {
        const cover = document.querySelector('[role="alert"]')?.textContent ?? ''
        const state = { title: document.title.trim(), cover, isShown: document.body.checkVisibility() }
        Reflect.get(window, 'report')(state)
      }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, characterData: true })
    })
    await leaveLink(page).click()
    await page.waitForURL(WEATHER)
    expect(seen[0]).toEqual({ title: '', cover: '', isShown: false })
  }, 60_000)

  test('and Back does not bring the hub back', async () => {
    const page = await openPage()
    await page.goto(hub.address('/signs/'))
    await leaveLink(page).click()
    await page.waitForURL(WEATHER)
    await page.goBack({ waitUntil: 'commit' }).catch(() => undefined)
    await page.waitForURL(WEATHER)
  }, 60_000)

  test('the hub can be read when it is opened again', async () => {
    const page = await openPage()
    await leaveLink(page).click()
    await page.waitForURL(WEATHER)
    await page.goto(hub.address('/signs/'))
    expect(await page.getByRole('main').isVisible()).toBe(true)
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  }, 60_000)

  test('three presses of Shift do the same, each said to a screen reader', async () => {
    const page = await openPage({ viewport: DESKTOP })
    await pressShift(page, 1)
    await expect.poll(() => status(page).textContent()).toContain('2 more times')
    await pressShift(page, 1)
    await expect.poll(() => status(page).textContent()).toMatch(/1 more time\.$/)
    await pressShift(page, 1)
    await page.waitForURL(WEATHER)
  }, 60_000)

  test('left and right Shift together count, a capital letter does not', async () => {
    const page = await openPage({ viewport: DESKTOP })
    await page.keyboard.press('Shift+A')
    await page.keyboard.press('Shift+B')
    await page.keyboard.press('Shift+C')
    expect(await status(page).count()).toBe(0)
    await page.keyboard.down('ShiftLeft')
    await page.keyboard.down('ShiftRight')
    await page.keyboard.up('ShiftLeft')
    await page.keyboard.up('ShiftRight')
    await pressShift(page, 1)
    await page.waitForURL(WEATHER)
  }, 60_000)

  test('after some seconds the presses are forgotten, and that is said', async () => {
    const page = await openPage({ viewport: DESKTOP })
    await page.clock.install()
    await pressShift(page, 2)
    await page.clock.runFor(6000)
    await expect.poll(() => status(page).textContent()).toContain('time is over')
    await pressShift(page, 2)
    expect(page.url()).toBe(hub.address('/jobs/housekeeping/'))
  }, 60_000)

  test('what belongs to the tab is cleared', async () => {
    const page = await openPage()
    await page.evaluate(() => sessionStorage.setItem('country', 'IE'))
    await leaveLink(page).click()
    await page.waitForURL(WEATHER)
    await page.goto(hub.address('/signs/'))
    expect(await page.evaluate(() => sessionStorage.getItem('country'))).toBeNull()
  }, 60_000)

  test('paper shows no such button', async () => {
    const page = await openPage()
    await page.emulateMedia({ media: 'print' })
    expect(await leaveLink(page).isVisible()).toBe(false)
  }, 60_000)
})
