import { describe, expect, it } from 'vitest'

import { CUT_SHEETS, cutMarks, rulerBar, UNPRINTED, type CutSheet } from '../../../src/takeaway/cut-sheet.ts'

const SHEETS = Object.entries(CUT_SHEETS).flatMap(([card, papers]) =>
  Object.entries(papers).map(([paper, sheet]): readonly [string, CutSheet] => [`${card} on ${paper}`, sheet]),
)

/** The two ends of a line of a path: “M10 5V9.5”. */
function endsOf(path: string) {
  const [, x = 0, y = 0, way, to = 0] = (/^M([\d.]+) ([\d.]+)([VH])([\d.]+)$/.exec(path) ?? []).map((part) =>
    /^[VH]/.test(part) ? part : Number(part),
  )
  return {
    x: Number(x),
    y: Number(y),
    toX: way === 'H' ? Number(to) : Number(x),
    toY: way === 'V' ? Number(to) : Number(y),
  }
}

describe.each(SHEETS)('Cards on a sheet: %s', (_, sheet) => {
  const { width, height, columns, rows, card, inset } = sheet
  const [left, top] = [(width - columns * card.width) / 2, (height - rows * card.height) / 2]

  it('have all their words where a laser printer reaches', () => {
    expect(Math.min(left, top) + inset).toBeGreaterThanOrEqual(UNPRINTED)
  })

  it('have marks that a printer reaches, at both ends of each cut, and none on a card', () => {
    const marks = cutMarks(sheet).map(endsOf)
    const cuts = inset > 0 ? columns - 1 + rows - 1 : columns + 1 + rows + 1
    expect(marks).toHaveLength(2 * cuts)
    for (const { x, y, toX, toY } of marks) {
      expect(Math.min(x, y, width - toX, height - toY)).toBeGreaterThanOrEqual(UNPRINTED)
      // A card begins within its inset: a mark on the line between two is beside both.
      const isOnCard = (place: number) => {
        const cardLeft = left + (place % columns) * card.width + inset
        const cardTop = top + Math.floor(place / columns) * card.height + inset
        const isBeside = toX <= cardLeft || x >= cardLeft + card.width - 2 * inset
        return !isBeside && toY > cardTop && y < cardTop + card.height - 2 * inset
      }
      expect(Array.from({ length: columns * rows }, (__, place) => isOnCard(place))).not.toContain(true)
    }
  })

  it('have a bar of 50 mm below them where there is room, which a printer reaches', () => {
    const bar = rulerBar(sheet)
    expect(bar === undefined).toBe(inset > 0)
    if (bar === undefined) return
    expect(bar.path).toContain('h50')
    expect(bar.textAt.y).toBeGreaterThan(height - top)
    expect(height - bar.textAt.y).toBeGreaterThanOrEqual(UNPRINTED)
  })
})

it('Ten cards for the wallet are on a sheet, and four of A6', () => {
  expect(SHEETS.map(([, { columns, rows }]) => columns * rows)).toEqual([10, 10, 4, 4])
  expect(CUT_SHEETS.wallet.a4.card).toEqual({ width: 85.6, height: 54 })
})
