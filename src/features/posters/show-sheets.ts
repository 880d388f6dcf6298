import { CUT_SHEETS, type CardName, type CutPaper } from '../../takeaway/cut-sheet.ts'
import { cutSheet } from '../../ui/browser/cut-sheet.ts'
import { fitFewer, fitSheet, setLetter, smallestLetter } from './fit.ts'
import { sheetHtml } from './sheet-html.ts'
import type { Sheet } from './sheet-model.ts'
import { inchesOf, type PaperName } from './sizes.ts'

const MILLIMETRES_AN_INCH = 25.4

/** How sheets are laid on paper. */
export interface PaperChoice {
  readonly size: PaperName
  /** Paper on which cards lie several to a sheet; undefined for a sheet alone. */
  readonly cutPaper: CutPaper | undefined
}

/** The size of a card that can be cut from larger paper; undefined for a poster. */
export function cardOf(size: PaperName): CardName | undefined {
  return size === 'wallet' || size === 'a6' ? size : undefined
}

/** How the cards lie on the paper that was chosen; undefined for a sheet alone. */
function cutOf({ size, cutPaper }: PaperChoice) {
  const card = cardOf(size)
  return card === undefined || cutPaper === undefined ? undefined : CUT_SHEETS[card][cutPaper]
}

/**
 * Writes sheets into a frame: one alone, or cards until the paper is full, each in one language and those of a language
 * beside each other.
 * @param aboutBar what the bar below cards to cut is for.
 */
export function showSheets(frame: HTMLElement, sheets: readonly Sheet[], paper: PaperChoice, aboutBar: string): void {
  const cut = cutOf(paper)
  const html = sheets.map(sheetHtml)
  if (cut === undefined) {
    frame.innerHTML = html[0] ?? ''
    return
  }
  const places = cut.columns * cut.rows
  const write = (cell: HTMLElement, place: number) => {
    const inside = document.createElement('div')
    inside.className = 'sheet-frame'
    inside.innerHTML = html[Math.floor((place * html.length) / places)] ?? ''
    cell.append(inside)
  }
  frame.replaceChildren(cutSheet(cut, write, aboutBar))
}

/**
 * Gives the sheets of a frame the largest letters that fit; those in the same languages have the same.
 * @param letters by language, of a look that is fitted already. Those found are added.
 * @returns whether everything fits.
 */
export function fitSheets(frame: HTMLElement, paper: PaperChoice, letters: Map<string, number>): boolean {
  const cut = cutOf(paper)
  const inches = cut === undefined ? inchesOf(paper.size) : (cut.card.width - 2 * cut.inset) / MILLIMETRES_AN_INCH
  const fit = cardOf(paper.size) === undefined ? fitSheet : fitFewer
  let isWhole = true
  for (const sheet of frame.querySelectorAll<HTMLElement>('.sheet')) {
    const known = letters.get(sheet.lang)
    if (known !== undefined && setLetter(sheet, known)) continue
    const letter = fit(sheet, smallestLetter(inches))
    if (letter === undefined) isWhole = false
    else letters.set(sheet.lang, letter)
  }
  return isWhole
}
