import {
  Bookmark,
  Footer,
  Header,
  PageNumber,
  PageReference,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx'

import { factOf } from '../facts.ts'
import { HOTEL, type Cover, type Paper } from '../paper.ts'
import { wordTable } from './docx-table.ts'
import {
  MARKED,
  NO_GRID,
  NO_LINES,
  TIGHT,
  paragraph,
  POINT,
  SMALL,
  text,
  type Child,
  type Context,
} from './docx-text.ts'

/** 36 by 10 mm: the marks of most firms are wider than high. */
const LOGO = { width: 2041, height: 567 } as const
/** The head of the first page: whose paper it is, and a place for the mark of the hotel. */
export function firstHead(logo: string, context: Context): Header {
  const place = (children: readonly TextRun[], width: number, isLogo: boolean) =>
    new TableCell({
      children: [paragraph(children, context, TIGHT)],
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      borders: NO_LINES,
      ...(isLogo && { shading: MARKED, margins: { left: 6 * POINT } }),
    })
  const rest = context.width - LOGO.width
  return new Header({
    children: [
      new Table({
        width: { size: context.width, type: WidthType.DXA },
        columnWidths: [rest, LOGO.width],
        layout: TableLayoutType.FIXED,
        visuallyRightToLeft: context.isRightToLeft,
        borders: NO_GRID,
        rows: [
          new TableRow({
            height: { value: LOGO.height, rule: 'exact' },
            children: [
              place(hotelName(context, true), rest, false),
              place([text(`[${logo}]`, context, { size: SMALL })], LOGO.width, true),
            ],
          }),
        ],
      }),
      paragraph([], context, { spacing: { before: 0, after: 0, line: POINT, lineRule: 'exact' } }),
    ],
  })
}

function hotelName(context: Context, bold: boolean): TextRun[] {
  const name = factOf(context.facts, HOTEL)
  return name === undefined ? [] : [text(name, context, bold ? { bold } : { size: SMALL })]
}

/** The head of the pages after the first. */
export function laterHead(context: Context): Header {
  return new Header({ children: [paragraph(hotelName(context, false), context, TIGHT)] })
}

/** The name of the end of the paper, whose page is the number of its pages. */
const END = 'paper-end'

/** The last paragraph: it says where the paper ends, and no table may be the last part of a file. */
export function lastParagraph(context: Context): Paragraph {
  const end = new Bookmark({ id: END, children: [] })
  return paragraph([end], context, { spacing: { before: 0, after: 0, line: POINT, lineRule: 'exact' } })
}

/**
 * The foot of a page: which version of what it is, and which page of how many. The cover sheet is no page of the paper, and
 * LibreOffice has no number of the pages of a section: so it is the number of the page on which the paper ends.
 */
export function pageFoot({ foot, title }: Paper, context: Context): Footer {
  const page = new TextRun({ children: [PageNumber.CURRENT, ' / '], rightToLeft: context.isRightToLeft })
  const words = text(`${foot[0] ?? title}  \u00b7  `, context)
  return new Footer({ children: [paragraph([words, page, new PageReference(END)], context, { style: 'Footer' })] })
}

/** The sheet before the paper, in a section of its own, so that it is taken off with all that only it has. */
export function coverChildren(cover: Cover, paper: string, context: Context): readonly Child[] {
  const { title, lines, advice, lawyer, numbers, source } = cover
  const line = (words: string) => paragraph([text(words, context)], context)
  const item = (words: string) =>
    paragraph([text(words, context)], context, {
      numbering: { reference: 'bullet', level: 0, custom: true },
      style: 'ListBullet',
    })
  return [
    paragraph([text(`${title}: ${paper}`, context)], context, { style: 'CoverTitle' }),
    ...[...lines, advice].map(line),
    ...[lawyer, numbers, source]
      .filter((list) => list.lines.length > 0)
      .flatMap((list) => [
        paragraph([text(list.title, context)], context, { style: 'CoverHeading', keepNext: true }),
        ...list.lines.map(item),
      ]),
  ]
}

/** The table of who owns and approved a paper, which version it is, and when it is looked at again. */
export function controlTable(control: NonNullable<Paper['control']>, context: Context): readonly Child[] {
  const width = Math.floor(context.width / control.length)
  const last = context.width - width * (control.length - 1)
  const widths = control.map((_, at) => (at === control.length - 1 ? last : width))
  const head = control.map(({ label }) => label)
  const values = control.map(({ runs }) => runs)
  return [wordTable(head, [values], widths, context, { height: 16 }), paragraph([], context, TIGHT)]
}
