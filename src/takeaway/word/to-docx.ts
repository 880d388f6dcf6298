import { Document, HeadingLevel, Packer, PageOrientation } from 'docx'

import { childrenOf } from './docx-parts.ts'
import { controlTable, coverChildren, firstHead, lastParagraph, laterHead, pageFoot } from './docx-frame.ts'
import { NUMBERING, stylesFor } from './docx-styles.ts'
import { LINE, paragraph, POINT, SMALL, text, type Context } from './docx-text.ts'
import { needsWidePaper } from '../../domain/column-kind.ts'
import { factOf, type Facts } from '../facts.ts'
import { inCountry } from '../in-country.ts'
import { HOTEL, type Paper } from '../paper.ts'

/* Sizes of pages are in twips (twentieths of a point), as in Office Open XML. */
const PAGE = { A4: { width: 11_906, height: 16_838 }, Letter: { width: 12_240, height: 15_840 } } as const
/** 18 mm, and 15 above the foot. */
const MARGIN = { left: 1021, right: 1021, top: 1134, bottom: 964, header: 454, footer: 454 } as const

/** Whether a paper has a table that needs paper on its side. */
function isWide({ parts }: Paper): boolean {
  return parts.some((part) => part.kind === 'table' && needsWidePaper(part.head))
}

/**
 * A paper as a Word file: real styles, headings, lists and tables, the document's language and direction, and at the foot of
 * each page which version it is. What is known of it and not signed is on a cover sheet, and nothing of that in the paper
 * or in the properties of the file: these outlive the sheet.
 * @param facts what the hotel typed; what is empty keeps its label in brackets, marked.
 * @param country the code of the country whose numbers it has; the hub's own where absent.
 */
export function toDocx(filed: Paper, facts: Facts, country?: string): Promise<Blob> {
  const paper = inCountry(filed, country)
  const isRightToLeft = paper.direction === 'rtl'
  const wide = isWide(paper)
  const size = PAGE[paper.pageSize]
  let tables = 0
  const context: Context = {
    facts,
    isRightToLeft,
    width: (wide ? size.height : size.width) - MARGIN.left - MARGIN.right,
    nextTable: () => (tables += 1),
  }
  const page = {
    size: { ...size, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: MARGIN,
  }
  const author = paper.author ?? factOf(facts, HOTEL) ?? ''
  const { logo, cover, control, about, foot } = paper
  const footers = { default: pageFoot(paper, context), first: pageFoot(paper, context) }
  const headers = { default: laterHead(context), ...(logo !== undefined && { first: firstHead(logo, context) }) }
  const bar = { border: { bottom: { ...LINE, size: 12, space: 4 } } } as const
  const document = new Document({
    title: paper.title,
    creator: author,
    lastModifiedBy: author,
    description: '',
    styles: stylesFor(paper.language, isRightToLeft),
    numbering: NUMBERING,
    sections: [
      ...(cover === undefined
        ? []
        : [{ properties: { page }, children: [...coverChildren(cover, paper.title, context)] }]),
      {
        properties: { page: { ...page, pageNumbers: { start: 1 } }, titlePage: logo !== undefined },
        headers,
        footers,
        children: [
          paragraph([text(paper.title, context)], context, { heading: HeadingLevel.TITLE, ...(cover && bar) }),
          ...(cover === undefined
            ? [paragraph([text(about, context)], context, { ...bar, spacing: { before: 0, after: 10 * POINT } })]
            : []),
          ...(control === undefined ? [] : controlTable(control, context)),
          ...paper.parts.flatMap((part) => childrenOf(part, context)),
          ...(cover === undefined ? [paragraph([text(foot.join(' \u00b7 '), context, { size: SMALL })], context)] : []),
          lastParagraph(context),
        ],
      },
    ],
  })
  return Packer.toBlob(document)
}
