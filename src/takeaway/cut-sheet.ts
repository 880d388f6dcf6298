/** Paper that hotels have, on which several cards are printed and cut apart. */
export type CutPaper = 'a4' | 'letter'

/** The cards that are printed so. */
export type CardName = 'wallet' | 'a6'

/** How cards lie on a sheet of paper. Lengths are in millimetres. */
export interface CutSheet {
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly rows: number
  readonly card: { readonly width: number; readonly height: number }
  /** What stays white at each side of a card: where cards fill the paper, no printer reaches its edge. */
  readonly inset: number
}

/** What a laser printer may leave white at the edges of its paper. */
export const UNPRINTED = 5
const MARK = 4
const MARK_GAP = 1.5
const BAR = 50
const BAR_HEIGHT = 1.5
const BAR_GAP = 7.6

const A4 = { width: 210, height: 297 } as const
const LETTER = { width: 215.9, height: 279.4 } as const

/**
 * Ten cards for the wallet, or a sheet cut into its quarters. Ten cards of 85.6 × 54 mm would reach to the edge of US
 * Letter: there a card has the size of a calling card of the United States.
 */
export const CUT_SHEETS: Readonly<Record<CardName, Readonly<Record<CutPaper, CutSheet>>>> = {
  wallet: {
    a4: { ...A4, columns: 2, rows: 5, card: { width: 85.6, height: 54 }, inset: 0 },
    letter: { ...LETTER, columns: 2, rows: 5, card: { width: 88.9, height: 50.8 }, inset: 0 },
  },
  a6: {
    a4: { ...A4, columns: 2, rows: 2, card: { width: 105, height: 148.5 }, inset: UNPRINTED },
    letter: { ...LETTER, columns: 2, rows: 2, card: { width: 107.95, height: 139.7 }, inset: UNPRINTED },
  },
}

/** Where the sheet is cut, from its upper left corner. */
function cutsOf(count: number, card: number, paper: number): readonly number[] {
  const first = (paper - count * card) / 2
  return Array.from({ length: count + 1 }, (_, place) => first + place * card).filter(
    (cut) => cut >= UNPRINTED && cut <= paper - UNPRINTED,
  )
}

/** A mark at both ends of a cut: outside the block of cards, or between cards that fill the paper. */
function endsOf(count: number, card: number, paper: number): readonly (readonly [from: number, to: number])[] {
  const edge = Math.max((paper - count * card) / 2 - MARK_GAP - MARK, UNPRINTED)
  return [
    [edge, edge + MARK],
    [paper - edge - MARK, paper - edge],
  ]
}

/** The lines to cut along, as parts of an SVG path in millimetres. */
export function cutMarks({ width, height, columns, rows, card }: CutSheet): readonly string[] {
  const down = endsOf(rows, card.height, height)
  const across = endsOf(columns, card.width, width)
  return [
    ...cutsOf(columns, card.width, width).flatMap((x) => down.map(([from, to]) => `M${x} ${from}V${to}`)),
    ...cutsOf(rows, card.height, height).flatMap((y) => across.map(([from, to]) => `M${from} ${y}H${to}`)),
  ]
}

/** A bar of 50 mm below the cards, which shows to a ruler whether the printer changed their size. */
export interface RulerBar {
  readonly path: string
  readonly textAt: { readonly x: number; readonly y: number }
}

/** The bar of a sheet; undefined where its cards fill the paper. */
export function rulerBar({ width, height, columns, rows, card, inset }: CutSheet): RulerBar | undefined {
  if (inset > 0) return undefined
  const [x, y] = [(width - columns * card.width) / 2, (height + rows * card.height) / 2 + BAR_GAP]
  return { path: `M${x} ${y - BAR_HEIGHT}v${BAR_HEIGHT}h${BAR}v-${BAR_HEIGHT}`, textAt: { x: x + BAR + 3, y } }
}
