import { createNode } from '../../ui/browser/create-node.ts'
import { saveFile } from '../../ui/browser/save-file.ts'
import { drawPicture } from './draw-picture.ts'
import { fitSheet } from './fit.ts'
import { sheetHtml } from './sheet-html.ts'
import type { Sheet } from './sheet-model.ts'

/** In hundredths of the width of a picture: its smallest words are then 28 pixels high, and 9 on a phone. */
const SMALLEST = 2.65

function withEntries(sheet: Sheet, most: number): Sheet {
  const columns = sheet.columns.map((column) => ({ ...column, entries: column.entries.slice(0, most) }))
  return { ...sheet, columns }
}

/** Writes a sheet into a frame with as many of its signs, or questions, as a phone can show in letters that are read. */
function writeFitting(frame: HTMLElement, sheet: Sheet): HTMLElement | undefined {
  for (let most = sheet.columns[0]?.entries.length ?? 0; most >= 0; most -= 1) {
    frame.innerHTML = sheetHtml(withEntries(sheet, most))
    const written = frame.querySelector<HTMLElement>('.sheet')
    if (written !== null && fitSheet(written, SMALLEST) !== undefined) return written
  }
  return undefined
}

/**
 * Saves a sheet of the size “message” as a picture for messengers.
 * @param place where it is laid out, unseen.
 * @throws Error where the browser cannot draw, or what was typed does not fit.
 */
export async function savePicture(sheet: Sheet, place: HTMLElement): Promise<void> {
  const frame = createNode('div', 'sheet-frame picture-frame')
  place.append(frame)
  try {
    const written = writeFitting(frame, sheet)
    if (written === undefined) throw new Error('The sheet is too long for a picture.')
    const name = `${sheet.kind}-${sheet.columns[0]?.language ?? ''}.png`
    saveFile(name, await drawPicture(written), 'image/png')
  } finally {
    frame.remove()
  }
}
