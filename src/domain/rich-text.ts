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
  readonly label: string
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
  readonly children: readonly (Span | FillIn)[]
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

/** A block of rich text. What each type of block needs besides: src/blocks/data.ts and src/blocks/views.ts. */
export type RichBlock =
  TextBlock | Callout | DoDontList | Steps | Figure | SignList | HelplineCard | Download | SourcedQuote

export type BlockType = RichBlock['_type']

/** The block of a type. */
export type BlockOf<Type extends BlockType> = Extract<RichBlock, { readonly _type: Type }>

/** A text ready to be rendered: every reference in it is resolved. */
export type RichText = readonly RichBlock[]

/** The words of a paragraph, heading or list item; a blank is read as its label. */
export function textOfBlock(block: TextBlock): string {
  return block.children.map((child) => (child._type === 'span' ? child.text : child.label)).join('')
}
