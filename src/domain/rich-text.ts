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

/** A blank in a template, shown as its label until a hotel fills it. */
export interface FillIn {
  readonly _type: 'fillIn'
  readonly _key: string
  readonly label: string
}

/** A link with an address that is already known to be safe. */
export interface Link {
  readonly _type: 'link'
  readonly _key: string
  readonly href: string
}

/** A paragraph, heading or list item of Portable Text. */
export interface TextBlock {
  readonly _type: 'block'
  readonly _key: string
  readonly style: string
  readonly listItem?: string
  readonly level?: number
  readonly children: readonly (Span | FillIn)[]
  readonly markDefs: readonly Link[]
}

export interface Callout {
  readonly _type: 'callout'
  readonly tone: string
  readonly title?: string
  readonly text: RichText
}

export interface DoDontList {
  readonly _type: 'doDontList'
  readonly do: readonly string[]
  readonly dont: readonly string[]
}

export interface Steps {
  readonly _type: 'steps'
  readonly items: readonly { readonly title: string; readonly text: RichText }[]
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

export type RichBlock =
  TextBlock | Callout | DoDontList | Steps | Figure | SignList | HelplineCard | Download | SourcedQuote

/** A text ready to be rendered: every reference in it is resolved. */
export type RichText = readonly RichBlock[]
