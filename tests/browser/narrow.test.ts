import { describe, expect, test } from 'vitest'

import { useHub } from './hub.ts'
import { TEMPLATES } from './templates.ts'

const hub = useHub()

/** The width that WCAG 1.4.10 asks for, and what is left of a desk's window at 200 %. */
describe.each([
  ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
  ['at 200 % zoom', { viewport: { width: 640, height: 400 } }],
])('%s', (_, options) => {
  test.each(TEMPLATES)(
    '%s needs no scrolling sideways',
    async (path) => {
      const page = await hub.open(path, options)
      const { scrolled, wide } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        const boxes = [...document.querySelectorAll('main *')].filter(
          (box) => box.getBoundingClientRect().right > clientWidth + 1 && box.closest('.visually-hidden') === null,
        )
        return { scrolled: scrollWidth - clientWidth, wide: boxes.map((box) => box.outerHTML.slice(0, 80)) }
      })
      expect(scrolled, wide.join('\n')).toBe(0)
    },
    60_000,
  )
})
