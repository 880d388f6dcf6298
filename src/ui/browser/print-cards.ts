import { CUT_SHEETS } from '../../takeaway/cut-sheet.ts'
import { chosenCountry } from '../calls/country.ts'
import { createNode } from './create-node.ts'
import { cutSheet } from './cut-sheet.ts'

/** What a card of A6 has for its words, in millimetres: “pocket” in print.css. */
const A6_HEIGHT = 140

/** The paper that is chosen; undefined for a card alone. */
export function chosenPaper(select: HTMLSelectElement | null): 'a4' | 'letter' | undefined {
  return select?.value === 'a4' || select?.value === 'letter' ? select.value : undefined
}

/** Chooses the paper that hotels have in the reader's country. */
export function choosePaper(select: HTMLSelectElement): void {
  select.value = chosenCountry() === 'US' ? 'letter' : 'a4'
}

function fourCards(card: HTMLElement, paper: 'a4' | 'letter'): HTMLElement {
  const sheet = CUT_SHEETS.a6[paper]
  const copies = cutSheet(sheet, (cell) => {
    const copy = card.cloneNode(true)
    if (!(copy instanceof HTMLElement)) return
    copy.removeAttribute('id')
    copy.style.zoom = String((sheet.card.height - 2 * sheet.inset) / A6_HEIGHT)
    cell.append(copy)
  })
  return createNode('div', 'cut-frame', copies)
}

/**
 * Prints the card of a page, `data-card`, four to a sheet where such paper is chosen in `data-card-paper`. Both are looked
 * for when somebody prints: a page of papers changes them.
 */
export function startCardPrinting(): void {
  const find = () => document.querySelector<HTMLSelectElement>('[data-card-paper]')
  const first = find()
  if (first !== null) choosePaper(first)
  addEventListener('beforeprint', () => {
    const card = document.querySelector<HTMLElement>('[data-card]')
    const paper = chosenPaper(find())
    if (card === null || paper === undefined) return
    document.documentElement.dataset['cut'] = paper
    card.after(fourCards(card, paper))
  })
  addEventListener('afterprint', () => {
    delete document.documentElement.dataset['cut']
    document.querySelector('.cut-frame')?.remove()
  })
}
