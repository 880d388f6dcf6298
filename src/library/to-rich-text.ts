import type { FillIn, Link, RichBlock, RichText, Span, TextBlock } from '../domain/rich-text.ts'
import type { Body, PlainText } from '../sanity/types.ts'
import type { Directory } from './directory.ts'
import { listed, present } from './present.ts'
import { toSource } from './to-evidence.ts'
import { toPicture } from './to-picture.ts'

type BodyBlock = Body[number]
type BlockRow = Extract<BodyBlock | PlainText[number], { _type: 'block' }>

/** What a text needs to know of its document. */
export interface TextContext {
  readonly directory: Directory
  /** Id of the document, for messages. */
  readonly from: string
  /** Labels of the document's blanks by name. */
  readonly blanks: ReadonlyMap<string, string>
}

function toChildren(row: BlockRow, context: TextContext): readonly (Span | FillIn)[] {
  return listed(row.children).map((child) =>
    child._type === 'span'
      ? { _type: 'span', _key: child._key, text: child.text ?? '', marks: listed(child.marks) }
      : { _type: 'fillIn', _key: child._key, label: context.blanks.get(child.field) ?? child.field },
  )
}

function toLinks(row: BlockRow, { directory, from }: TextContext): readonly Link[] {
  return listed(row.markDefs).flatMap((mark): Link[] => {
    if (mark._type === 'link') return [{ _type: 'link', _key: mark._key, href: mark.href }]
    const [target] = directory.linksTo([mark.page._ref], from)
    return target === undefined ? [] : [{ _type: 'link', _key: mark._key, href: target.path }]
  })
}

function toTextBlock(row: BlockRow, context: TextContext): TextBlock {
  return {
    _type: 'block',
    _key: row._key,
    style: row.style ?? 'normal',
    ...(row.listItem === undefined ? {} : { listItem: row.listItem, level: row.level ?? 1 }),
    children: toChildren(row, context),
    markDefs: toLinks(row, context),
  }
}

function toBlocks(block: BodyBlock, context: TextContext): readonly RichBlock[] {
  const { directory, from } = context
  switch (block._type) {
    case 'block':
      return [toTextBlock(block, context)]
    case 'callout':
      return [
        { _type: 'callout', tone: block.tone, title: present(block.title), text: toRichText(block.text, context) },
      ]
    case 'doDontList':
      return [{ _type: 'doDontList', do: listed(block.do), dont: listed(block.dont) }]
    case 'steps': {
      const items = block.items.map((item) => ({ title: item.title, text: toRichText(item.text, context) }))
      return [{ _type: 'steps', items }]
    }
    case 'figure': {
      const picture = toPicture(block.picture)
      return picture === undefined ? [] : [{ _type: 'figure', picture, caption: present(block.caption) }]
    }
    case 'signList':
      return [
        {
          _type: 'signList',
          signs: directory.signsOf(
            block.signs.map(({ _ref }) => _ref),
            from,
          ),
        },
      ]
    case 'helplineCard':
      return directory.helplinesOf([block.helpline._ref], from).map((helpline) => ({ _type: 'helplineCard', helpline }))
    case 'download': {
      const assetId = block.file.asset?._ref
      return assetId === undefined ? [] : [{ _type: 'download', title: block.title, assetId }]
    }
    case 'sourcedQuote':
      return [{ _type: 'sourcedQuote', text: block.text, source: toSource(block.source) }]
  }
}

/** Maps Portable Text: references resolved, links turned into addresses, blanks into their labels. */
export function toRichText(text: Body | PlainText | null | undefined, context: TextContext): RichText {
  return listed<BodyBlock | PlainText[number]>(text).flatMap((block) => toBlocks(block, context))
}
