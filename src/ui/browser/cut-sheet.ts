import { escapeMarkup } from '../../domain/escape-markup.ts'
import { cutMarks, rulerBar, type CutSheet } from '../../takeaway/cut-sheet.ts'
import { createNode } from './create-node.ts'

function linesSvg(sheet: CutSheet, aboutBar: string): string {
  const marks = cutMarks(sheet).map((path) => `<path class="cut-mark" d="${path}"/>`)
  const bar = rulerBar(sheet)
  const ruler =
    bar === undefined
      ? ''
      : `<path d="${bar.path}"/><text x="${bar.textAt.x}" y="${bar.textAt.y}">${escapeMarkup(aboutBar)}</text>`
  return `<svg viewBox="0 0 ${sheet.width} ${sheet.height}" aria-hidden="true">${marks.join('')}${ruler}</svg>`
}

/**
 * A sheet of paper full of cards, with the marks to cut along. It is as wide as what it is in (src/ui/styles/cut-sheet.css).
 * @param writeCard writes the card of a place, counted line by line, into its cell.
 * @param aboutBar what the bar of 50 mm is for, on sheets that have room for it.
 */
export function cutSheet(
  sheet: CutSheet,
  writeCard: (cell: HTMLElement, place: number) => void,
  aboutBar = '',
): HTMLElement {
  const { width, height, columns, rows, card, inset } = sheet
  const share = (millimetres: number) => `${(millimetres / width) * 100}cqi`
  const paper = createNode('div', 'cut-sheet')
  paper.innerHTML = linesSvg(sheet, aboutBar)
  paper.style.aspectRatio = `${width} / ${height}`
  paper.style.gridTemplate = `repeat(${rows}, ${share(card.height)}) / repeat(${columns}, ${share(card.width)})`
  for (let place = 0; place < columns * rows; place += 1) {
    const cell = createNode('div', 'cut-card')
    cell.style.padding = share(inset)
    writeCard(cell, place)
    paper.append(cell)
  }
  return paper
}
