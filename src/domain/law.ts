import type { Evidence } from './evidence.ts'
import type { LocaleInfo } from './locale-info.ts'

/** A law, principle or code, and what it asks of a hotel. */
export interface Law extends LocaleInfo, Evidence {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  readonly jurisdiction: string
  readonly kind: string
  readonly asksOfHotels: string
  readonly threshold?: string
  readonly since?: string
  readonly status?: string
  readonly hotelSpecific: boolean
  readonly caveat?: string
  readonly roles: readonly string[]
  readonly topics: readonly string[]
  /** What people type who do not know its name. */
  readonly layTerms: readonly string[]
}
