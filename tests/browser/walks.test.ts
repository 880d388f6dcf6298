import { describe, expect, test } from 'vitest'

import { useHub } from './hub.ts'
import { isInView } from './in-view.ts'

const hub = useHub()

describe('A housekeeper with little English has seen a scared girl in room 112', () => {
  test('one tap from home to the number and the first instruction', async () => {
    const page = await hub.open('/')
    await page.locator('.strip').getByRole('link', { name: 'Act now' }).click()
    await page.waitForURL('**/act-now/')
    expect(await isInView(page.getByRole('main').getByRole('link', { name: '999' }).first())).toBe(true)
    const child = page.getByText('Call the police at once.').first()
    await child.scrollIntoViewIfNeeded()
    expect(await isInView(child)).toBe(true)
  }, 60_000)
})

describe('A night receptionist wonders about two guests', () => {
  test('signs in one tap, help always in view', async () => {
    const page = await hub.open('/')
    await page.getByRole('link', { name: 'Front desk' }).click()
    await page.waitForURL('**/jobs/front-desk/')
    expect(await page.locator('#signs ~ .signs').first().getByRole('listitem').count()).toBe(5)
    await page.mouse.wheel(0, 3000)
    expect(await isInView(page.locator('.strip').getByRole('link', { name: 'Act now' }))).toBe(true)
  }, 60_000)

  test('what is not in the first screens of her job is folded', async () => {
    const page = await hub.open('/jobs/front-desk/')
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(5000)
  }, 60_000)
})

describe('A worker whose passport is held', () => {
  test('finds her right, the number and the next step by one search', async () => {
    const page = await hub.open('/search/')
    await page.getByRole('searchbox').fill('boss keeps my passport')
    const first = page.locator('[data-results] a').first()
    await expect.poll(() => first.getAttribute('href')).toBe('/rights/can-my-boss-keep-my-passport/')
    await first.click()
    await page.waitForURL('**/rights/**')
    expect(await isInView(page.getByText('No. Your boss may not keep your passport.'))).toBe(true)
    const main = page.getByRole('main')
    expect(await main.getByRole('link', { name: '999' }).count()).toBeGreaterThan(0)
    expect(await main.getByText('Do not say that you called.').count()).toBe(1)
  }, 60_000)

  test('asks herself, and a yes leads to the answer', async () => {
    const page = await hub.open('/is-this-you/')
    await page.getByText('Does someone else keep your passport?').click()
    expect(await page.getByText('No. Your boss may not keep your passport.').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Can my boss keep my passport?' }).click()
    await page.waitForURL('**/rights/can-my-boss-keep-my-passport/')
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  }, 60_000)
})
