import { describe, expect, test } from 'vitest'

import { PHONE, useHub, WITHOUT_SCRIPT } from './hub.ts'

const hub = useHub()

describe.each([
  ['with JavaScript', {}],
  ['without JavaScript', WITHOUT_SCRIPT],
])('all signs, %s', (_, options) => {
  test('a link to a sign opens the part it is in', async () => {
    const page = await hub.visit('/signs/#hr-passports', options)
    const sign = page.locator('#hr-passports')
    await sign.getByText('keeps the passports of workers').waitFor()
    expect(await sign.isVisible()).toBe(true)
  }, 60_000)

  test('a child alone is among those to call for, above those to tell', async () => {
    const page = await hub.visit('/signs/', options)
    expect(await page.locator('#call-now #hk-child-alone').isVisible()).toBe(true)
    expect(await page.locator('#call-now a[href^="tel:"]').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('999'), expect.stringContaining('101')]),
    )
    await page.locator('#job-everyone > summary').click()
    expect(await page.locator('#job-everyone #all-control').isVisible()).toBe(true)
  }, 60_000)

  test('what a sign may also be is a tap away, never gone', async () => {
    const page = await hub.visit('/signs/', options)
    const also = page.locator('#hk-child-alone .sign-also')
    expect(await also.isVisible()).toBe(false)
    await page.locator('#hk-child-alone summary').click()
    expect(await also.isVisible()).toBe(true)
  }, 60_000)

  test('the jobs are closed, and a tap opens one', async () => {
    const page = await hub.visit('/signs/', options)
    expect(await page.locator('#sec-side-door').isVisible()).toBe(false)
    await page.locator('#job-security > summary').click()
    expect(await page.locator('#sec-side-door').isVisible()).toBe(true)
  }, 60_000)

  test('on paper every sign is there, with what it may also be', async () => {
    const page = await hub.visit('/signs/', options)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#sec-side-door .sign-also').isVisible()).toBe(true)
  }, 60_000)
})

test('each sign is listed once, and nearly all of them have a drawing', async () => {
  const page = await hub.visit('/signs/')
  const ids = await page.locator('.sign').evaluateAll((signs) => signs.map(({ id }) => id))
  expect(ids.length).toBeGreaterThan(70)
  expect(new Set(ids).size).toBe(ids.length)
  expect(await page.locator('.sign:has(img)').count()).toBeGreaterThanOrEqual(60)
  expect(await page.locator('.sign a').count()).toBe(0)
}, 60_000)

test('few signs to call for are open, each with a drawing of its own, and the rest are a tap away', async () => {
  const page = await hub.visit('/signs/', { viewport: PHONE })
  const open = page.locator('#call-now .sign:visible')
  expect(await open.count()).toBeLessThanOrEqual(6)
  expect(await open.locator('img').count()).toBe(await open.count())
  await page.locator('#call-now > .folds > details > summary').click()
  expect(await page.locator('#hk-hurt').isVisible()).toBe(true)
}, 60_000)

test('a phone shows the jobs first, and no endless list', async () => {
  const page = await hub.visit('/signs/', { viewport: PHONE })
  const first = await page.getByRole('main').getByRole('link', { name: 'Housekeeping', exact: true }).boundingBox()
  expect(first?.y).toBeLessThan(PHONE.height)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(9_000)
}, 60_000)
