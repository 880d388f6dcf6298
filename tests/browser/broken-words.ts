import type { Page } from 'playwright-core'

/**
 * The words and telephone numbers that begin on one line and end on another, of all that is shown within an element. A break
 * after a hyphen or a slash is none, nor is one between the signs of a script that has no spaces.
 */
export function brokenWords(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate((within) => {
    const NUMBER = /[+(]?\d[\d\s()./–-]*\d/gu
    const WORD = /[^\s\p{Pd}/\p{Script=Han}，。：；、？！（）“”·]+/gu
    const isBroken = (node: Text, from: number, to: number): boolean => {
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, to)
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
      return boxes.some(({ top, height }) => Math.abs(top - (boxes[0]?.top ?? top)) > height / 2)
    }
    const broken: string[] = []
    for (const root of document.querySelectorAll(within)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (!(node instanceof Text) || node.parentElement?.checkVisibility() !== true) continue
        for (const pattern of [NUMBER, WORD])
          for (const { 0: text, index } of node.data.matchAll(pattern))
            if (isBroken(node, index, index + text.length)) broken.push(text)
      }
    }
    return broken
  }, selector)
}
