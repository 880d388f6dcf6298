import { expect, test } from 'vitest'

import { DESKTOP, useHub } from './hub.ts'

const hub = useHub()

test('cards in a row end at the same height', async () => {
  const page = await hub.visit('/browse/', { viewport: DESKTOP })
  const ends = await page.locator('[data-results] .card').evaluateAll((cards) => {
    const boxes = cards.map((card) => card.getBoundingClientRect())
    return Map.groupBy(boxes, ({ top }) => top)
      .values()
      .map((row) => new Set(row.map(({ bottom }) => bottom)).size)
      .toArray()
  })
  expect(ends.length).toBeGreaterThan(5)
  expect(ends.filter((count) => count !== 1)).toEqual([])
}, 60_000)

test('on a phone the choice of the order is as high as a thumb', async () => {
  const page = await hub.visit('/browse/')
  const box = await page.getByRole('combobox', { name: 'Sort' }).boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(44)
}, 60_000)
