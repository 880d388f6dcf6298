import { BorderStyle, HeadingLevel, SimpleField, type Paragraph } from 'docx'

import { sheetTable, signatureTable } from './docx-table.ts'
import { INDENT, LIST_LEVELS, paragraph, SMALL, text, toRuns, type Child, type Context } from './docx-text.ts'
import { formOf, type Part, type PartForms } from '../../domain/paper-parts.ts'

/** A caption with a number of Word's own, so that a list of tables can be made of it and the numbers follow a change. */
function caption(words: string, context: Context): Paragraph {
  const [before = '', after = ''] = words.split('{n}')
  const number = new SimpleField(String.raw`SEQ Table \* ARABIC`, String(context.nextTable()))
  return paragraph([text(before, context), number, text(after, context)], context, { style: 'Caption', keepNext: true })
}

const INDENTED = { indent: { start: INDENT } } as const
const NOTE_BORDER = { style: BorderStyle.SINGLE, size: 12, color: '8A5A00', space: 8 } as const
const LIST_STYLES = { bullet: 'ListBullet', number: 'ListNumber', box: 'ListBullet' } as const

/** Makes every kind of part for Word. */
const FORMS: PartForms<readonly Child[], Context> = {
  heading: ({ level, number, runs }, context) => [
    paragraph(toRuns(runs, context), context, {
      heading: level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      ...(number !== undefined && { numbering: { reference: 'heading', level: 0, custom: true } }),
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
      numbering: { reference: list, level: Math.min(level, LIST_LEVELS) - 1, instance: listNumber, custom: true },
      contextualSpacing: true,
      style: LIST_STYLES[list],
    }),
  ],
  note: ({ title, parts }, context) => [
    paragraph([text(title, context, { bold: true })], context, {
      border: context.isRightToLeft ? { right: NOTE_BORDER } : { left: NOTE_BORDER },
      keepNext: true,
    }),
    ...parts.flatMap((part) => childrenOf(part, context)),
  ],
  table: (part, context) => [
    ...(part.caption === undefined ? [] : [caption(part.caption, context)]),
    ...sheetTable(part, context),
  ],
  signature: ({ lines }, context) => signatureTable(lines, context),
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
