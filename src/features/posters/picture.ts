import { createNode } from '../../ui/browser/create-node.ts'
import { element } from '../../ui/browser/element.ts'
import { saveFile } from '../../ui/browser/save-file.ts'
import { drawPicture } from './draw-picture.ts'
import { fitFewer } from './fit.ts'
import { sheetHtml } from './sheet-html.ts'
import type { Sheet } from './sheet-model.ts'

/** In hundredths of the width of a picture: its smallest words are then 28 pixels high, and 9 on a phone. */
const SMALLEST = 2.65

/**
 * Saves a sheet of the size “message” as a picture for messengers.
 * @param place where it is laid out, unseen.
 * @throws Error where the browser cannot draw, or what was typed does not fit.
 */
export async function savePicture(sheet: Sheet, place: HTMLElement): Promise<void> {
  const frame = createNode('div', 'sheet-frame picture-frame')
  place.append(frame)
  try {
    frame.innerHTML = sheetHtml(sheet)
    const written = element(frame, '.sheet', HTMLElement)
    if (fitFewer(written, SMALLEST) === undefined) throw new Error('The sheet is too long for a picture.')
    const name = `${sheet.kind}-${sheet.columns[0]?.language ?? ''}.png`
    saveFile(name, await drawPicture(written), 'image/png')
  } finally {
    frame.remove()
  }
}
