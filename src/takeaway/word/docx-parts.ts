import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx'

import { factOf, textOfBlank, type Facts } from '../facts.ts'
import { formOf, type Part, type PartForms, type Run } from '../../domain/paper-parts.ts'
import { keepDirection, startsRightToLeft } from './phone-direction.ts'

/* Lengths of Word: twips (twentieths of a point) for space, half-points for letters, eighths of a point for lines. */
export const POINT = 20
export const SMALL = 16
export const LINE = { style: BorderStyle.SINGLE, size: 4, color: '5F6F73' } as const

/** What is still empty is marked by colour, and by its brackets. */
const MARKED = { type: ShadingType.CLEAR, color: 'auto', fill: 'FDF3DD' } as const
/** Signs of lists, by the level below the first. */
export const BULLETS = ['\u2022', '\u25e6', '\u25aa'] as const
export const INDENT = 360

/** The elements that a Word file has one below the other. */
export type Child = Paragraph | Table

/** What the parts of a paper are put into Word with. */
export interface Context {
  readonly facts: Facts
  readonly isRightToLeft: boolean
}

type Block = Omit<IParagraphOptions, 'children'>

/**
 * A paragraph in the direction of the paper. Its alignment is said in words, since a paragraph from right to left is
 * otherwise shown at the left (docx, issue 3419).
 */
export function paragraph(
  children: readonly (TextRun | ExternalHyperlink)[],
  { isRightToLeft }: Context,
  block: Block = {},
): Paragraph {
  return new Paragraph({
    ...block,
    children: [...children],
    bidirectional: isRightToLeft,
    alignment: AlignmentType.START,
  })
}

interface Letters {
  readonly bold?: boolean
  readonly size?: number
}

/** Words in the direction of the paper. */
export function text(words: string, { isRightToLeft }: Context, letters: Letters = {}): TextRun {
  return new TextRun({ text: words, rightToLeft: isRightToLeft, ...letters })
}

/** A fact has a direction of its own: a hotel in Cairo may be in an English paper. */
function blankRun(run: Run & { kind: 'blank' }, { facts }: Context): TextRun {
  const words = textOfBlank(run, facts)
  const isFilled = factOf(facts, run.field) !== undefined
  return new TextRun({
    text: words,
    bold: true,
    rightToLeft: startsRightToLeft(words),
    ...(!isFilled && { shading: MARKED }),
  })
}

function toRuns(runs: readonly Run[], context: Context): (TextRun | ExternalHyperlink)[] {
  return runs.map((run) => {
    if (run.kind === 'blank') return blankRun(run, context)
    const direction = context.isRightToLeft ? 'rtl' : 'ltr'
    const words = run.isNumber === true ? keepDirection(run.text, direction) : run.text
    // Only what is strong says so: a heading has its weight from its style.
    const bold: Letters = run.isStrong === true ? { bold: true } : {}
    if (run.href === undefined) return text(words, context, bold)
    const link = new TextRun({
      text: words,
      ...bold,
      style: 'Hyperlink',
      rightToLeft: run.isNumber !== true && context.isRightToLeft,
    })
    return new ExternalHyperlink({ link: run.href, children: [link] })
  })
}

function cell(words: string, width: number, context: Context, letters: Letters = {}): TableCell {
  return new TableCell({
    children: [paragraph([text(words, context, letters)], context)],
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 2 * POINT, bottom: 2 * POINT, left: 4 * POINT, right: 4 * POINT },
  })
}

const INDENTED = { indent: { start: INDENT } } as const
const NOTE_BORDER = { style: BorderStyle.SINGLE, size: 12, color: '8A5A00', space: 8 } as const

/** Makes every kind of part for Word. */
const FORMS: PartForms<readonly Child[], Context> = {
  heading: ({ level, runs }, context) => [
    paragraph(toRuns(runs, context), context, {
      heading: level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      keepNext: true,
    }),
  ],
  paragraph: ({ runs, isInset, isTitle }, context) => [
    paragraph(toRuns(runs, context), context, {
      ...(isInset === true && INDENTED),
      ...(isTitle === true && { keepNext: true }),
    }),
  ],
  item: ({ list, level, listNumber, runs }, context) => [
    paragraph(toRuns(runs, context), context, {
      numbering: { reference: list, level: Math.min(level, BULLETS.length) - 1, instance: listNumber },
      contextualSpacing: true,
      style: 'ListParagraph',
    }),
  ],
  note: ({ title, parts }, context) => [
    paragraph([text(title, context, { bold: true })], context, {
      border: context.isRightToLeft ? { right: NOTE_BORDER } : { left: NOTE_BORDER },
      keepNext: true,
    }),
    ...parts.flatMap((part) => childrenOf(part, context)),
  ],
  table: ({ title, head, example, rows, hasRowLabels }, context) => {
    const width = Math.floor(100 / head.length)
    const row = (cells: readonly string[], lettersOf: (at: number) => Letters, isHead = false) =>
      new TableRow({
        ...(isHead && { tableHeader: true }),
        cantSplit: true,
        height: { value: 24 * POINT, rule: 'atLeast' },
        children: cells.map((words, at) => cell(words, width, context, lettersOf(at))),
      })
    const bold: Letters = { bold: true }
    return [
      ...(title === undefined ? [] : [paragraph([text(title, context, bold)], context, { keepNext: true })]),
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        visuallyRightToLeft: context.isRightToLeft,
        borders: {
          top: LINE,
          bottom: LINE,
          left: LINE,
          right: LINE,
          insideHorizontal: LINE,
          insideVertical: LINE,
        },
        rows: [
          row(head, () => bold, true),
          ...(example === undefined ? [] : [row(example, () => ({}))]),
          ...rows.map((cells) => row(cells, (at) => (hasRowLabels && at === 0 ? bold : {}))),
        ],
      }),
      // Without a paragraph between them Word joins two tables.
      paragraph([], context),
    ]
  },
  signature: ({ lines }, context) =>
    lines.flatMap(({ label, blank, ask }) => [
      paragraph([text(label, context, { bold: true })], context, {
        border: { top: { ...LINE, space: 4 } },
        spacing: { before: 44 * POINT },
        keepNext: true,
      }),
      paragraph(
        blank === undefined ? [text(ask, context)] : [blankRun(blank, context), text(` \u00b7 ${ask}`, context)],
        context,
      ),
    ]),
  quote: ({ text: words, source }, context) => [
    paragraph([text(`\u201c${words}\u201d`, context)], context, { ...INDENTED, keepNext: true }),
    paragraph([text(source, context, { size: SMALL })], context, INDENTED),
  ],
  pageOnly: () => [],
}

/** A part of a paper in Word. */
export function childrenOf(part: Part, context: Context): readonly Child[] {
  return formOf(FORMS, part, context)
}
