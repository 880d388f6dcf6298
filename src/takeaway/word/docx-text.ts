import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  Paragraph,
  ShadingType,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
  type Table,
} from 'docx'

import { factOf, textOfBlank, type Facts } from '../facts.ts'
import type { Run } from '../../domain/paper-parts.ts'
import { keepDirection, startsRightToLeft } from './phone-direction.ts'

/* Lengths of Word: twips (twentieths of a point) for space, half-points for letters, eighths of a point for lines. */
export const POINT = 20
export const SMALL = 16
export const LINE = { style: BorderStyle.SINGLE, size: 4, color: '5F6F73' } as const

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
/** The borders of a cell that only holds a place. */
export const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE } as const
/** The borders of a table of such cells. */
export const NO_GRID = { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE } as const
/** No space around a paragraph. */
export const TIGHT = { spacing: { before: 0, after: 0 } } as const

/** What is still empty is marked by colour, and by its brackets. */
export const MARKED = { type: ShadingType.CLEAR, color: 'auto', fill: 'FDF3DD' } as const
export const INDENT = 360
/** So many levels of a list look different. */
export const LIST_LEVELS = 3

/** The elements that a Word file has one below the other. */
export type Child = Paragraph | Table

/** What the parts of a paper are put into Word with. */
export interface Context {
  readonly facts: Facts
  readonly isRightToLeft: boolean
  /** The width of the text on its page, in twips. */
  readonly width: number
  /** Gives the number of the next table with a caption. */
  readonly nextTable: () => number
}

type Block = Omit<IParagraphOptions, 'children'>

/**
 * A paragraph in the direction of the paper. Its alignment is said in words, since a paragraph from right to left is
 * otherwise shown at the left (docx, issue 3419).
 */
export function paragraph(
  children: readonly ParagraphChild[],
  { isRightToLeft }: Pick<Context, 'isRightToLeft'>,
  block: Block = {},
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.START,
    ...block,
    children: [...children],
    bidirectional: isRightToLeft,
  })
}

export interface Letters {
  readonly bold?: boolean
  readonly size?: number
}

/** Words in the direction of the paper. */
export function text(words: string, { isRightToLeft }: Pick<Context, 'isRightToLeft'>, letters: Letters = {}): TextRun {
  return new TextRun({ text: words, rightToLeft: isRightToLeft, ...letters })
}

/** A fact has a direction of its own: a hotel in Cairo may be in an English paper. */
function blankRun(run: Run & { kind: 'blank' }, { facts }: Context, letters: Letters): TextRun {
  const words = textOfBlank(run, facts)
  const isFilled = factOf(facts, run.field) !== undefined
  return new TextRun({
    ...letters,
    text: words,
    bold: true,
    rightToLeft: startsRightToLeft(words),
    ...(!isFilled && { shading: MARKED }),
  })
}

/** The words of a line. Only what is strong says so: a heading has its weight from its style. */
export function toRuns(runs: readonly Run[], context: Context, letters: Letters = {}): (TextRun | ExternalHyperlink)[] {
  return runs.map((run) => {
    if (run.kind === 'blank') return blankRun(run, context, letters)
    const direction = context.isRightToLeft ? 'rtl' : 'ltr'
    const words = run.isNumber === true ? keepDirection(run.text, direction) : run.text
    const look: Letters = { ...letters, ...(run.isStrong === true && { bold: true }) }
    if (run.href === undefined) return text(words, context, look)
    const link = new TextRun({
      text: words,
      ...look,
      style: 'Hyperlink',
      rightToLeft: run.isNumber !== true && context.isRightToLeft,
    })
    return new ExternalHyperlink({ link: run.href, children: [link] })
  })
}
