import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'

import { box, field, fill, mayPublish } from './editor.ts'
import { boxOf, closeWindow, insertBlock, writeAfter } from './fill-block.ts'
import { soon } from './soon.ts'

/** A file as an editor picks it from her disk. */
export interface PickedFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A colour as sharp takes it. */
export interface Colour {
  readonly r: number
  readonly g: number
  readonly b: number
}

/** The colours of the picture's quarters, so that a cut of it shows where it was cut. */
export const QUARTERS = {
  topLeft: { r: 180, g: 40, b: 40 },
  topRight: { r: 40, g: 160, b: 60 },
  bottomLeft: { r: 40, g: 60, b: 180 },
  bottomRight: { r: 200, g: 180, b: 40 },
} as const

/** A picture of 1600 × 1000 pixels with a quarter of each colour. */
export async function drawQuarters(): Promise<PickedFile> {
  const half = { width: 800, height: 500, channels: 3 } as const
  const at = (background: Colour, left: number, top: number) => ({
    input: { create: { ...half, background } },
    left,
    top,
  })
  const buffer = await sharp({ create: { ...half, width: 1600, height: 1000, background: 'white' } })
    .composite([
      at(QUARTERS.topLeft, 0, 0),
      at(QUARTERS.topRight, 800, 0),
      at(QUARTERS.bottomLeft, 0, 500),
      at(QUARTERS.bottomRight, 800, 500),
    ])
    .png()
    .toBuffer()
  return { name: 'quarters.png', mimeType: 'image/png', buffer }
}

/** A sheet of paper as Chromium prints it. */
export async function printSheet(page: Page, heading: string): Promise<PickedFile> {
  await page.setContent(`<title>${heading}</title><h1>${heading}</h1><p>Call 999 first.</p>`)
  return { name: 'night-card.pdf', mimeType: 'application/pdf', buffer: await page.pdf({ format: 'A4' }) }
}

/** Uploads a file in a form or in the window of a block, and waits until it is there: who closes the window ends it. */
export async function attach(form: Page | Locator, file: PickedFile): Promise<void> {
  await form.getByTestId('file-button-input').first().setInputFiles(file)
  await form.getByTestId('options-menu-button').first().waitFor()
}

/** Compression may move a colour by a step or two of 256. */
const SAME = 4

/** The shape of a picture, as width divided by height, and the one of the quarters' colours that fills it. */
export async function lookAt(address: string): Promise<{ shape: number; colour: Colour | undefined }> {
  const bytes = Buffer.from(await (await fetch(address)).arrayBuffer())
  const [{ width, height }, { channels }] = await Promise.all([sharp(bytes).metadata(), sharp(bytes).stats()])
  const fills = ({ r, g, b }: Colour) =>
    [r, g, b].every((wanted, index) => {
      const { min = NaN, max = NaN } = channels[index] ?? {}
      return Math.abs(min - wanted) <= SAME && Math.abs(max - wanted) <= SAME
    })
  return { shape: width / height, colour: Object.values(QUARTERS).find(fills) }
}

const NO_IMAGE = 'No image was chosen. Choose one, or empty the fields below it.'

/** Takes the guide's own picture away, chooses one, and puts another in its place, described anew. */
export async function replacePicture(page: Page, picture: PickedFile): Promise<void> {
  await page.getByTestId('options-menu-button').click()
  await page.getByRole('menuitem', { name: 'Clear field' }).click()
  await page.getByText(NO_IMAGE).first().waitFor({ state: 'attached' })
  await attach(page, { ...picture, buffer: await sharp(picture.buffer).negate().png().toBuffer() })
  await page.getByText(NO_IMAGE).first().waitFor({ state: 'detached' })
  await page.getByTestId('options-menu-button').click()
  const upload = page.getByRole('menuitem', { name: 'Upload' })
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), upload.click()])
  await chooser.setFiles(picture)
  // Words about the picture before would be published beside it.
  await soon(() => box(page, 'cover.alt').inputValue()).toBe('')
  for (const [name, text] of [
    ['cover.alt', 'A sheet with four quarters'],
    ['cover.credit', 'Drawn for this test'],
    ['cover.consent', 'Nobody real is shown'],
  ] as const) {
    await fill(page, name, '')
    await field(page, name).getByTestId('input-validation-icon-error').hover()
    await page.locator('[data-ui="Tooltip"]').getByText('Required').first().waitFor()
    await soon(() => mayPublish(page)).toBe(false)
    await fill(page, name, text)
  }
}

/** Offers a file for download below a line of the text. */
export async function offerDownload(page: Page, sheet: PickedFile): Promise<void> {
  await writeAfter(page, 'A line in the plan can be short:')
  const window = await insertBlock(page, 'Download')
  await boxOf(window, 'title').fill('Card for the night desk')
  await attach(window, sheet)
  await closeWindow(window)
}
