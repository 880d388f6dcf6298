import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { useHub } from './hub.ts'
import { TEMPLATES } from './templates.ts'

const hub = useHub()

/** Opens a page whose letters are so large as somebody has chosen in their browser. */
async function open(path: string, width: number, height: number, letters: string): Promise<Page> {
  const page = await hub.open(path, { viewport: { width, height } })
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size
  }, letters)
  return page
}

/** The width that WCAG 1.4.10 asks for, what is left of a desk's window at 200 %, and 1.4.4 on the phones we know. */
describe.each([
  ['320 pixels wide', 320, 640, '100%'],
  ['at 200 % zoom', 640, 400, '100%'],
  ['320 pixels wide with letters twice as large', 320, 640, '200%'],
  ['360 pixels wide with letters twice as large', 360, 740, '200%'],
  ['at a desk with letters twice as large', 1280, 800, '200%'],
])('%s', (_, width, height, letters) => {
  test.each(TEMPLATES)(
    '%s needs no scrolling sideways',
    async (path) => {
      const page = await open(path, width, height, letters)
      const { scrolled, wide } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        const boxes = [...document.querySelectorAll('body *')].filter((box) => {
          const { left, right } = box.getBoundingClientRect()
          return (left < -1 || right > clientWidth + 1) && box.closest('.visually-hidden, .skip') === null
        })
        return { scrolled: scrollWidth - clientWidth, wide: boxes.map((box) => box.outerHTML.slice(0, 80)) }
      })
      expect(scrolled, wide.join('\n')).toBe(0)
    },
    60_000,
  )

  test.each(['/', '/search/', '/resources/'])(
    'what is typed on %s can be read, and Menu stands in the window',
    async (path) => {
      const page = await open(path, width, height, letters)
      const room = await page.getByRole('searchbox').evaluate((field) => {
        const { paddingLeft, paddingRight, fontSize } = getComputedStyle(field)
        return (
          (field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)) /
          Number.parseFloat(fontSize)
        )
      })
      // A letter is about half as wide as it is high.
      expect(room * 2).toBeGreaterThanOrEqual(8)
      const menu = page.getByRole('link', { name: 'Menu' })
      // A wide window has the parts of the hub in its header instead.
      const box = (await menu.isVisible()) ? await menu.boundingBox() : null
      if (box !== null) expect(box.x + box.width).toBeLessThanOrEqual(width)
    },
    60_000,
  )
})
