import { AlignmentType, Document, Footer, HeadingLevel, LevelFormat, Packer, PageNumber, TextRun } from 'docx'

import { BULLETS, childrenOf, INDENT, LINE, paragraph, POINT, SMALL, text, type Context } from './docx-parts.ts'
import type { Facts } from '../facts.ts'
import type { Paper } from '../paper.ts'

/* Sizes of letters are in half-points, of pages in twips (twentieths of a point), as in Office Open XML. */
const LETTERS = { body: 22, heading2: 26, heading3: 23, title: 36 } as const
const PAGE = { A4: { width: 11_906, height: 16_838 }, Letter: { width: 12_240, height: 15_840 } } as const
/** 20 mm. */
const MARGIN = 1134
const FONT = 'Arial'

function listLevels(format: 'decimal' | 'bullet', signs: readonly string[]) {
  return signs.map((sign, level) => ({
    level,
    format: format === 'decimal' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: sign,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: INDENT * (level + 1), hanging: INDENT } } },
  }))
}

/** The tag of a language as Word knows it: English of ours is British. */
function wordLanguage(language: string): string {
  return language === 'en' ? 'en-GB' : language === 'ar' ? 'ar-SA' : language
}

function spacing(before: number, after: number) {
  return { spacing: { before: before * POINT, after: after * POINT } }
}

/**
 * A paper as a Word file: real styles, headings, lists and tables, the document's language and direction, title and
 * author among its properties, and at the foot of each page which version it is.
 * @param facts what the hotel typed; what is empty keeps its label in brackets, marked.
 */
export function toDocx(paper: Paper, facts: Facts): Promise<Blob> {
  const isRightToLeft = paper.direction === 'rtl'
  const context: Context = { facts, isRightToLeft }
  const tag = wordLanguage(paper.language)
  const run = (size: number, bold = false) => ({
    size,
    bold,
    sizeComplexScript: size,
    boldComplexScript: bold,
    font: FONT,
    color: '1B2A2F',
  })
  const small = { size: SMALL } as const
  const pages = new TextRun({
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    size: SMALL,
    rightToLeft: isRightToLeft,
  })
  const document = new Document({
    title: paper.title,
    creator: paper.author,
    lastModifiedBy: paper.author,
    description: paper.foot.join(' '),
    styles: {
      default: {
        document: {
          run: { ...run(LETTERS.body), language: isRightToLeft ? { bidirectional: tag } : { value: tag } },
          paragraph: { spacing: { after: 6 * POINT, line: 276 } },
        },
        title: { run: run(LETTERS.title, true), paragraph: spacing(0, 4) },
        heading1: { run: run(LETTERS.heading2, true), paragraph: spacing(14, 4) },
        heading2: { run: run(LETTERS.heading3, true), paragraph: spacing(10, 3) },
        hyperlink: { run: { color: '0B5C63', underline: {} } },
      },
    },
    numbering: {
      config: [
        { reference: 'bullet', levels: listLevels('bullet', BULLETS) },
        { reference: 'number', levels: listLevels('decimal', ['%1.', '%2.', '%3.']) },
        { reference: 'box', levels: listLevels('bullet', ['\u2610']) },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: PAGE[paper.pageSize],
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: {
          default: new Footer({
            children: [
              paragraph([text(`${paper.foot[0] ?? paper.title}  \u00b7  `, context, { size: SMALL }), pages], context),
            ],
          }),
        },
        children: [
          paragraph([text(paper.title, context)], context, { heading: HeadingLevel.TITLE }),
          paragraph([text(paper.about, context)], context, {
            border: { bottom: { ...LINE, size: 12, space: 4 } },
            ...spacing(0, 10),
          }),
          ...paper.parts.flatMap((part) => childrenOf(part, context)),
          paragraph([], context, { border: { bottom: LINE }, ...spacing(0, 4) }),
          paragraph([text(paper.foot.join(' \u00b7 '), context, small)], context),
        ],
      },
    ],
  })
  return Packer.toBlob(document)
}
