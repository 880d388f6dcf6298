import { followedLineOf } from '../../domain/help.ts'
import { shownNumber } from '../../domain/helpline.ts'
import type { HelplineNumber, Inline, Link, TextBlock } from '../../domain/rich-text.ts'
import { orEmpty } from '../../catalogue/source/nullable.ts'
import type { PlainText } from '../../catalogue/source/types.ts'
import type { BlockContext, RowOf } from '../block-data.ts'
import { blankOf } from '../blank-of.ts'
import { reportUnknown } from '../report-unknown.ts'

type TextRow = RowOf<'block'> | PlainText[number]

type NumberRow = Extract<NonNullable<TextRow['children']>[number], { _type: 'helplineNumber' }>

/** Maps the number of a helpline; none, with a report, where the helpline has none. */
function mapNumber(row: NumberRow, { references, from }: BlockContext): readonly HelplineNumber[] {
  const { _key, followsCountry } = row
  const id = row.helpline._ref
  return references.helplinesOf([id], from).flatMap((helpline) => {
    const phone = shownNumber(helpline)
    const line = followsCountry === true ? followedLineOf(helpline) : undefined
    if (phone !== undefined) return [{ _type: 'helplineNumber' as const, _key, helpline, phone, ...(line && { line }) }]
    references.note({
      where: from,
      what: `Its text shows the number of “${id}”, which has none.`,
      fix: 'Choose a helpline with a number, or write its web address as a link.',
    })
    return []
  })
}

function mapChildren(row: TextRow, context: BlockContext): readonly Inline[] {
  return orEmpty(row.children).flatMap((child): readonly Inline[] => {
    switch (child._type) {
      case 'span':
        return [{ _type: 'span', _key: child._key, text: child.text ?? '', marks: orEmpty(child.marks) }]
      case 'fillIn':
        return [{ _type: 'fillIn', _key: child._key, ...blankOf(child.field, context) }]
      case 'helplineNumber':
        return mapNumber(child, context)
      default:
        return reportUnknown(child satisfies never, context)
    }
  })
}

function mapLinks(row: TextRow, context: BlockContext): readonly Link[] {
  return orEmpty(row.markDefs).flatMap((mark): readonly Link[] => {
    switch (mark._type) {
      case 'link':
        return [{ _type: 'link', _key: mark._key, href: mark.href }]
      case 'pageLink':
        return context.references
          .pathsTo([mark.page._ref], context.from)
          .map((path) => ({ _type: 'link', _key: mark._key, href: path }))
      default:
        return reportUnknown(mark satisfies never, context)
    }
  })
}

/** Maps a paragraph, heading or list item. */
export function mapTextBlock(row: TextRow, context: BlockContext): readonly [TextBlock] {
  return [
    {
      _type: 'block',
      _key: row._key,
      style: row.style ?? 'normal',
      ...(row.listItem === undefined ? {} : { listItem: row.listItem, level: row.level ?? 1 }),
      children: mapChildren(row, context),
      markDefs: mapLinks(row, context),
    },
  ]
}

/** Maps a text that holds only paragraphs and lists, such as that of a callout. */
export function mapTextBlocks(text: PlainText | null | undefined, context: BlockContext): readonly TextBlock[] {
  return orEmpty(text).flatMap((row) => mapTextBlock(row, context))
}
