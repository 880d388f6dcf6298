import {
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IShadingAttributesProperties,
  type Paragraph,
} from 'docx'

import { columnKind, needsWidePaper, ROWS_OF_A_LOG, type ColumnKind } from '../../domain/column-kind.ts'
import type { Run, SignaturePart, TablePart } from '../../domain/paper-parts.ts'
import {
  LINE,
  NO_GRID,
  NO_LINES,
  TIGHT,
  paragraph,
  POINT,
  text,
  toRuns,
  type Child,
  type Context,
} from './docx-text.ts'

/** The millimetres that a column needs for what is written by hand. What is left is for text. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = { number: 13, time: 19, date: 29, signature: 42, text: 30 }
const MILLIMETRE = 56.7
/** A letter of a bold head, and what is beside it in its cell. */
const LETTER = 2
const BESIDE = 3.5
/** Labels of this many letters need no more room: they take several lines. */
const LONG_LABEL = 60
const SIZE = 19

function longestWord(words: string): number {
  return Math.max(...words.split(/\s+/).map((word) => word.length)) * LETTER + BESIDE
}

/** The widths of the columns of a table in twips, which are that of the page together: by what goes into each. */
export function columnWidths(
  { head, example, rows, hasRowLabels }: Pick<TablePart, 'head' | 'example' | 'rows' | 'hasRowLabels'>,
  width: number,
): readonly number[] {
  const labels = Math.min(
    LONG_LABEL,
    ...rows
      .map(([label = '']) => label.length)
      .sort((a, b) => b - a)
      .slice(0, 1),
  )
  const columns = head.map((words, at) => {
    const isLabel = hasRowLabels && at === 0
    const kind = isLabel ? 'text' : columnKind(words)
    const least = Math.max(WIDTHS[kind], longestWord(words), longestWord(example?.[at] ?? ''))
    // A label is read, what is beside it is written by hand and longer.
    const ofText = isLabel ? Math.max(20, labels * 0.6) : 40 + words.length / 2
    return { least, share: kind === 'text' ? ofText : kind === 'signature' ? 40 : 0 }
  })
  const taken = columns.reduce((sum, { least }) => sum + least, 0) * MILLIMETRE
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const left = Math.max(0, width - taken)
  const wanted = columns.map(({ least, share }) =>
    shares === 0 ? least : least * MILLIMETRE + (left * share) / shares,
  )
  const sum = wanted.reduce((all, one) => all + one, 0)
  const widths = wanted.map((one) => Math.floor((one / sum) * width))
  const rest = width - widths.reduce((all, one) => all + one, 0)
  return widths.map((one, at) => (at === widths.length - 1 ? one + rest : one))
}

function cell(children: readonly Paragraph[], width: number, shading?: IShadingAttributesProperties): TableCell {
  return new TableCell({
    children: [...children],
    width: { size: width, type: WidthType.DXA },
    margins: { top: 2 * POINT, bottom: 2 * POINT, left: 4 * POINT, right: 4 * POINT },
    ...(shading && { shading }),
  })
}

/** A table with a head that each page repeats, its columns as wide as what goes into them. */
export function wordTable(
  head: readonly string[],
  rows: readonly (readonly (readonly Run[])[])[],
  widths: readonly number[],
  context: Context,
  { hasRowLabels = false, height = 19 } = {},
): Table {
  const row = (cells: readonly (readonly Run[])[], isHead = false) =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      height: { value: height * POINT, rule: 'atLeast' },
      children: cells.map((runs, at) =>
        cell([paragraph(toRuns(runs, context, { size: SIZE }), context, TIGHT)], widths[at] ?? 0),
      ),
    })
  return new Table({
    width: { size: context.width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: context.isRightToLeft,
    tableLook: { firstRow: true, firstColumn: hasRowLabels },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: [
      row(
        head.map((words) => plain(words, true)),
        true,
      ),
      ...rows.map((cells) => row(cells)),
    ],
  })
}

function plain(words: string, isStrong = false): readonly Run[] {
  return [{ kind: 'words', text: words, isStrong }]
}

/** A sheet to fill in. A log on wide paper has rows for weeks. */
export function sheetTable(part: TablePart, context: Context): readonly Child[] {
  const { head, example, rows, hasRowLabels } = part
  const missing = needsWidePaper(head) && !hasRowLabels ? Math.max(0, ROWS_OF_A_LOG - rows.length) : 0
  const empty = Array.from({ length: missing }, () => head.map(() => ''))
  const labelled = [...rows, ...empty].map((cells) => cells.map((words, at) => plain(words, hasRowLabels && at === 0)))
  const all = [...(example === undefined ? [] : [example.map((words) => plain(words))]), ...labelled]
  return [
    wordTable(head, all, columnWidths(part, context.width), context, {
      hasRowLabels,
      height: needsWidePaper(head) ? 18 : 19,
    }),
    // Without a paragraph between them Word joins two tables.
    paragraph([], context, { spacing: { before: 0, after: 0, line: 4 * POINT, lineRule: 'exact' } }),
  ]
}

/** The places to sign, two in a row. */
export function signatureTable(lines: SignaturePart['lines'], context: Context): readonly Child[] {
  const gap = 20 * POINT
  const width = Math.floor((context.width - gap) / 2)
  const place = (line: (typeof lines)[number] | undefined) => {
    if (line === undefined) return new TableCell({ children: [paragraph([], context)], borders: NO_LINES })
    const { label, blank, ask } = line
    return new TableCell({
      children: [
        paragraph([text(label, context, { bold: true })], context, {
          spacing: { before: 2 * POINT, after: 0 },
          keepNext: true,
        }),
        paragraph(
          blank === undefined
            ? [text(ask, context)]
            : toRuns([blank, { kind: 'words', text: ` \u00b7 ${ask}` }], context),
          context,
          TIGHT,
        ),
      ],
      width: { size: width, type: WidthType.DXA },
      borders: { ...NO_LINES, top: LINE },
      margins: { left: 0, right: 0 },
    })
  }
  const between = () =>
    new TableCell({
      children: [paragraph([], context)],
      width: { size: gap, type: WidthType.DXA },
      borders: NO_LINES,
    })
  const pairs = Array.from({ length: Math.ceil(lines.length / 2) }, (_, at) => [lines[2 * at], lines[2 * at + 1]])
  return pairs.flatMap(([first, second]) => [
    // The room above the line, where a hand writes.
    paragraph([], context, {
      spacing: { before: 26 * POINT, after: 0, line: POINT, lineRule: 'exact' },
      keepNext: true,
    }),
    new Table({
      width: { size: context.width, type: WidthType.DXA },
      columnWidths: [width, gap, context.width - gap - width],
      layout: TableLayoutType.FIXED,
      visuallyRightToLeft: context.isRightToLeft,
      borders: NO_GRID,
      rows: [new TableRow({ cantSplit: true, children: [place(first), between(), place(second)] })],
    }),
  ])
}
