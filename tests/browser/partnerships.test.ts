import { expect, test } from 'vitest'

import { useHub } from './hub.ts'

const hub = useHub()

test.each([
  ['SG1', 'We do not have the postcodes of most areas'],
  ['M1 1AA', 'We do not have the postcodes of most areas'],
  ['Norfolk', 'There may still be a partnership'],
])('nobody is told that there is no partnership where we only lack its places: %s', async (typed, said) => {
  const page = await hub.visit('/partnerships/')
  const areas = page.locator('[data-districts]:visible')
  const all = await areas.count()
  await page.locator('[data-find-area] input').fill(typed)
  expect(await page.locator('[data-said]').textContent()).toContain(said)
  expect(await areas.count(), 'the whole list stays').toBe(all)
})

test.each([
  ['Stevenage', 'Hertfordshire'],
  ['al1 3je', 'Hertfordshire'],
  ['manchester', 'Greater Manchester'],
  ['Brighton', 'Sussex'],
  ['hull', 'Humber'],
  ['Wales', 'Wales'],
])('“%s” finds %s alone', async (typed, area) => {
  const page = await hub.visit('/partnerships/')
  await page.locator('[data-find-area] input').fill(typed)
  expect(await page.locator('[data-districts]:visible h3').allInnerTexts()).toEqual([area])
})
