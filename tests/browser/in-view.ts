import type { Locator } from 'playwright-core'

/** Whether a whole element lies in the window as it stands, without scrolling. */
export async function isInView(locator: Locator): Promise<boolean> {
  const box = await locator.boundingBox()
  const size = locator.page().viewportSize()
  if (box === null || size === null) return false
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height
}
