import type { FillIn, Link, Span, TextBlock } from '../../domain/rich-text.ts'
import { orEmpty } from '../../sanity/nullable.ts'
import type { PlainText } from '../../sanity/types.ts'
import type { BlockContext, RowOf } from '../block-data.ts'
import { reportUnknown } from '../report-unknown.ts'

type TextRow = RowOf<'block'> | PlainText[number]

function mapChildren(row: TextRow, context: BlockContext): readonly (Span | FillIn)[] {
  return orEmpty(row.children).flatMap((child): readonly (Span | FillIn)[] => {
    switch (child._type) {
      case 'span':
        return [{ _type: 'span', _key: child._key, text: child.text ?? '', marks: orEmpty(child.marks) }]
      case 'fillIn':
        return [{ _type: 'fillIn', _key: child._key, label: context.blanks.get(child.field) ?? child.field }]
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

/** Maps a text that holds paragraphs and lists alone, such as that of a callout. */
export function mapTextBlocks(text: PlainText | null | undefined, context: BlockContext): readonly TextBlock[] {
  return orEmpty(text).flatMap((row) => mapTextBlock(row, context))
}
