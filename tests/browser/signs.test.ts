import { describe, expect, test } from 'vitest'

import { DESKTOP, PHONE, useHub, WITHOUT_SCRIPT } from './hub.ts'

const hub = useHub()

describe.each([
  ['with JavaScript', {}],
  ['without JavaScript', WITHOUT_SCRIPT],
])('all signs, %s', (_, options) => {
  test('a link to a sign opens the part it is in, and leads on in one tap', async () => {
    const page = await hub.visit('/signs/#hr-passports', options)
    const sign = page.locator('#hr-passports')
    await sign.getByText('keeps the passports of workers').waitFor()
    expect(await sign.isVisible()).toBe(true)
    await sign.getByRole('link', { name: 'Is this you?' }).click()
    await page.waitForURL('**/is-this-you/')
    await page.goBack()
    await sign.getByRole('link', { name: 'Act now' }).click()
    await page.waitForURL('**/act-now/')
  }, 60_000)

  test('the jobs are closed, and a tap opens one', async () => {
    const page = await hub.visit('/signs/', options)
    expect(await page.locator('#all-control').isVisible()).toBe(true)
    expect(await page.locator('#sec-side-door').isVisible()).toBe(false)
    await page.locator('#job-security summary').click()
    expect(await page.locator('#sec-side-door').isVisible()).toBe(true)
  }, 60_000)

  test('on paper every sign is there', async () => {
    const page = await hub.visit('/signs/', options)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#sec-side-door').isVisible()).toBe(true)
    expect(await page.locator('#sec-side-door').innerText()).not.toContain('Act now')
  }, 60_000)
})

test('each sign says where it is from, and has both ways on, each large enough for a finger', async () => {
  const page = await hub.visit('/signs/')
  await page.locator('details').evaluateAll((parts) => {
    for (const part of parts) part.setAttribute('open', '')
  })
  const lacking = await page.locator('.sign').evaluateAll((signs) =>
    signs
      .filter((sign) => {
        const links = [...sign.querySelectorAll('a')]
        const names = links.map((link) => link.textContent.trim()).join(', ')
        const heights = links.map((link) => link.getBoundingClientRect().height)
        const isWhole = sign.textContent.includes('Sources from: ') && names === 'Act now, Is this you?'
        return !isWhole || heights.some((height) => height < 24)
      })
      .map(({ id }) => id),
  )
  expect(await page.locator('.sign').count()).toBeGreaterThan(70)
  expect(lacking).toEqual([])
}, 60_000)

test('a phone shows all jobs without endless scrolling', async () => {
  const page = await hub.visit('/signs/', { viewport: PHONE })
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(5_700)
}, 60_000)

test('on a desk the numbers stay in view beside the signs', async () => {
  const page = await hub.visit('/signs/', { viewport: DESKTOP })
  await page.locator('#all-afraid').scrollIntoViewIfNeeded()
  const box = await page.locator('.aside .act').boundingBox()
  expect(box?.y).toBeGreaterThan(0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(DESKTOP.height)
}, 60_000)
