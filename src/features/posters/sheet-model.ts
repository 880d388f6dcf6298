import type { SizeName } from './sizes.ts'
import type { Entry, SheetKind } from './texts.ts'

/** The choices of somebody for a sheet. */
export interface SheetChoice {
  readonly kind: SheetKind
  /** Slug of the job, for a staff room. */
  readonly job: string
  readonly size: SizeName
  /** As in JURISDICTIONS. */
  readonly country: string
  readonly hotelName: string
  readonly dutyPhone: string
  /** Whether the two are on the sheet. */
  readonly showsHotel: boolean
  /** Somebody near by who helps, such as the police: on the sheet once both are there. */
  readonly partnerName: string
  readonly partnerPhone: string
}

/** A text in its language. */
export interface LocalText {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly text: string
}

/** What a sheet says in one language. */
export interface Column extends Omit<LocalText, 'text'> {
  readonly job?: string
  readonly headline: string
  readonly heading?: string
  readonly entries: readonly Entry[]
  /** The first in bold. */
  readonly closing: readonly string[]
  /** What limits the answers about rights. */
  readonly caveat?: string
}

/** A number and what it is for, in each language of the sheet. */
export interface NumberBox {
  readonly purpose: 'danger' | 'child' | 'helpline' | 'partner' | 'duty'
  readonly labels: readonly LocalText[]
  readonly number: string
}

/**
 * What somebody is to know before she prints. None of it is on the sheet, which hangs on a wall for long after it was true.
 * `language` is its own name of itself, `number` is as it is printed.
 */
export type Warning =
  | { readonly reason: 'draft'; readonly language: LocalText }
  /** Other facts about a translation: a whole sentence. */
  | { readonly reason: 'note'; readonly text: LocalText }
  /** No lawyer has read the answers about rights on it. */
  | { readonly reason: 'no-lawyer' }
  /** Answers about rights that the sheet has in another language are not translated into this one. */
  | { readonly reason: 'no-rights'; readonly language: LocalText }
  | { readonly reason: 'unchecked' | 'overdue'; readonly number: string }
  /** Numbers of the police that nobody has checked of late: they must not be called to test them. */
  | { readonly reason: 'emergency'; readonly number: string }

/** A sheet as it is printed, drawn or sent as text. Plain data. */
export interface Sheet {
  readonly kind: SheetKind
  readonly size: SizeName
  readonly icon?: string
  /** On paper that has room for it: SVG markup for a box of 96 by 72, and what it says where no words beside it do. */
  readonly picture?: { readonly svg: string; readonly alt: string }
  readonly columns: readonly Column[]
  readonly numbers: readonly NumberBox[]
  /** The address of the QR code. */
  readonly address: string
  readonly code: readonly { readonly title: LocalText; readonly text: LocalText }[]
  /** Hotel, date, licence. */
  readonly foot: readonly LocalText[]
  readonly warnings: readonly Warning[]
}
