import type { Page } from 'playwright-core'

/** The width that WCAG 1.4.10 asks for, what is left of a desk's window at 200 %, and 1.4.4 on the phones we know. */
export const WINDOWS: readonly (readonly [string, number, number, string])[] = [
  ['320 pixels wide', 320, 640, '100%'],
  ['at 200 % zoom', 640, 400, '100%'],
  ['320 pixels wide with letters twice as large', 320, 640, '200%'],
  ['at a desk with letters twice as large', 1280, 800, '200%'],
]

/** Makes the letters of a page so large as somebody has chosen in their browser. */
export async function enlarge(page: Page, letters: string): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size
  }, letters)
}

/** By how many pixels a page scrolls sideways, and the boxes that reach out of the window; nothing where it does not. */
export function wideBoxes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth === clientWidth) return []
    const boxes = [...document.querySelectorAll('body *')].filter((box) => {
      const { left, right } = box.getBoundingClientRect()
      return (left < -1 || right > clientWidth + 1) && box.closest('.visually-hidden, .skip') === null
    })
    return [`${scrollWidth - clientWidth} pixels too wide`, ...boxes.map((box) => box.outerHTML.slice(0, 80))]
  })
}
