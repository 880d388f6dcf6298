import type { CountryLine } from './help.ts'
import type { Helpline } from './helpline.ts'

/** A run of characters with the keys of its marks: `strong`, or the key of a link. */
export interface Span {
  readonly _type: 'span'
  readonly _key: string
  readonly text: string
  readonly marks: readonly string[]
}

/** A blank in a template, shown as its label until a hotel fills it in. */
export interface FillIn {
  readonly _type: 'fillIn'
  readonly _key: string
  /** The name of the blank, which papers share. */
  readonly field: string
  readonly label: string
}

/** The number of a helpline within a line. */
export interface HelplineNumber {
  readonly _type: 'helplineNumber'
  readonly _key: string
  readonly helpline: Helpline
  /** The number as people know it. */
  readonly phone: string
  /** Which number of the reader's country stands here instead; absent where the helpline itself is meant. */
  readonly line?: CountryLine
}

/** A link to another website, or to a page of the hub by its path. */
export interface Link {
  readonly _type: 'link'
  readonly _key: string
  readonly href: string
}

/** A paragraph, heading or list item of Portable Text. */
export interface TextBlock {
  readonly _type: 'block'
  readonly _key: string
  readonly style: 'normal' | 'h2' | 'h3'
  readonly listItem?: 'bullet' | 'number'
  readonly level?: number
  readonly children: readonly (Span | FillIn | HelplineNumber)[]
  readonly markDefs: readonly Link[]
}

/** What pages get of each type of block. Each folder of src/blocks declares its own here, beside its mapper. */
export interface Blocks {
  block: TextBlock
}

/** What a paragraph, heading or list item holds: words, and objects between them. */
export type Inline = TextBlock['children'][number]

type InlineType = Inline['_type']

type InlineOf<Type extends InlineType> = Extract<Inline, { readonly _type: Type }>

export type BlockType = keyof Blocks

/** A block of any type. */
export type RichBlock = { readonly [Type in BlockType]: Blocks[Type] & { readonly _type: Type } }[BlockType]

/** The block of a type. */
export type BlockOf<Type extends BlockType> = Extract<RichBlock, { readonly _type: Type }>

/** A text ready to be rendered: every reference in it is resolved. */
export type RichText = readonly RichBlock[]

/** The words of what a line holds beside its spans: a blank is read as its label, a helpline as its number. */
const INLINE_TEXT: {
  readonly [Type in InlineType]: (child: InlineOf<Type>) => string
} = {
  span: ({ text }) => text,
  fillIn: ({ label }) => label,
  helplineNumber: ({ phone }) => phone,
}

function textOfInline<Type extends InlineType>(child: InlineOf<Type>): string {
  return INLINE_TEXT[child._type](child)
}

/** The words of a paragraph, heading or list item. */
export function textOfBlock(block: TextBlock): string {
  return block.children.map((child) => textOfInline(child)).join('')
}
