import type { Locator, Page } from 'playwright-core'

/** A way over a picture, in parts of its width and height. */
interface Way {
  readonly right?: number
  readonly down?: number
}

/** A handle of Sanity's image tool. */
type Handle = 'crop-left' | 'crop-right' | 'crop-top' | 'crop-bottom' | 'hotspot' | 'hotspotHandle'

/** Where something is, once it is the same from one frame to the next. */
async function boxOn(place: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (box === null) throw new Error('A handle of the image tool is not on the page.')
  return box
}

/**
 * Opens the image tool of the form’s picture, drags its handles one after the other, and closes it.
 * @param drags each handle and how far to draw it.
 */
export async function cutPicture(page: Page, drags: readonly (readonly [Handle, Way])[]): Promise<void> {
  await page.getByTestId('options-menu-edit-details').click()
  const tool = page.getByRole('dialog', { name: 'Edit hotspot and crop' })
  const picture = await boxOn(tool.locator('svg image').first())
  for (const [handle, { right = 0, down = 0 }] of drags) {
    const drawn = tool.locator(`[data-handle="${handle}"]`).last()
    const { x, y, width, height } = await boxOn(drawn)
    const from = { x: x + width / 2, y: y + height / 2 }
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + right * picture.width, from.y + down * picture.height, { steps: 5 })
    // What is not drawn yet when the handle is let go would be lost.
    await drawn.scrollIntoViewIfNeeded()
    await page.mouse.up()
  }
  // What is left of it in the shape in which its page shows it.
  await tool.getByText('At the top of its page').waitFor()
  await tool.getByRole('button', { name: 'Close dialog' }).click()
  await tool.waitFor({ state: 'hidden' })
}
