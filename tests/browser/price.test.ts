import { expect, test } from 'vitest'

import { useHub } from './hub.ts'

const hub = useHub()

test('a buyer sees by how much a bid is too low, and what a room would cost', async () => {
  const page = await hub.visit('/price-of-an-hour/')
  expect(await page.locator('[data-total]').textContent()).toBe('£16.29')
  await page.getByLabel('The bid, for an hour').fill('14.5')
  await page.getByLabel('Minutes for a room').fill('30')
  expect(await page.locator('[data-against]').textContent()).toBe('The bid is £1.79 an hour too low.')
  expect(await page.locator('[data-room]').textContent()).toBe('At 30 minutes a room, that is £8.15 a room.')
  await page.getByLabel('Age of the worker').selectOption({ label: '18 to 20 (£10.85)' })
  expect(await page.locator('[data-total]').textContent()).toBe('£12.16')
})
