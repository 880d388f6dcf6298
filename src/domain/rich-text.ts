import type { CountryLine } from './help.ts'
import type { Helpline } from './helpline.ts'
import type { Source } from './evidence.ts'
import type { Picture } from './picture.ts'
import type { Sign } from './sign.ts'

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

export interface Callout {
  readonly _type: 'callout'
  readonly tone: string
  readonly title?: string
  readonly text: readonly TextBlock[]
}

export interface DoDontList {
  readonly _type: 'doDontList'
  readonly do: readonly string[]
  readonly dont: readonly string[]
}

export interface Steps {
  readonly _type: 'steps'
  readonly items: readonly { readonly title: string; readonly text: readonly TextBlock[] }[]
  /** The number of the first step, where they go on from others. */
  readonly start?: number
}

export interface Figure {
  readonly _type: 'figure'
  readonly picture: Picture
  readonly caption?: string
}

export interface SignList {
  readonly _type: 'signList'
  readonly signs: readonly Sign[]
}

export interface HelplineCard {
  readonly _type: 'helplineCard'
  readonly helpline: Helpline
}

export interface Download {
  readonly _type: 'download'
  readonly title: string
  /** Sanity's asset id: file-<sha1>-<extension>. */
  readonly assetId: string
}

export interface SourcedQuote {
  readonly _type: 'sourcedQuote'
  readonly text: string
  readonly source: Source
}

/** A sheet to fill in by hand or in a spreadsheet. */
export interface RecordTable {
  readonly _type: 'recordTable'
  readonly title?: string
  readonly columns: readonly { readonly label: string; readonly example?: string }[]
  /** Words of the first column; such rows come before the empty ones. */
  readonly rows: readonly string[]
  readonly emptyRows: number
}

/** Boxes to tick. */
export interface CheckList {
  readonly _type: 'checkList'
  readonly title?: string
  readonly items: readonly string[]
}

/** Lines to sign, each with the blank that says who signs. */
export interface SignatureLines {
  readonly _type: 'signatureLines'
  readonly lines: readonly { readonly label: string; readonly blank?: Pick<FillIn, 'field' | 'label'> }[]
}

/** A block of rich text. What each type of block needs besides: src/blocks/data.ts and src/blocks/views.ts. */
export type RichBlock =
  | TextBlock
  | Callout
  | DoDontList
  | Steps
  | Figure
  | SignList
  | HelplineCard
  | Download
  | SourcedQuote
  | RecordTable
  | CheckList
  | SignatureLines

/** What a paragraph, heading or list item holds: words, and objects between them. */
export type Inline = TextBlock['children'][number]

type InlineType = Inline['_type']

type InlineOf<Type extends InlineType> = Extract<Inline, { readonly _type: Type }>

export type BlockType = RichBlock['_type']

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
