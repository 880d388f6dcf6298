import type { Evidence } from './evidence.ts'
import type { LocaleInfo } from './locale-info.ts'

/** The kind of an indicator, in the order of pages. Input is what was done; all others are effects. */
export const INDICATOR_LEVELS = ['input', 'learning', 'behaviour', 'outcome', 'harm-check'] as const
export type IndicatorLevel = (typeof INDICATOR_LEVELS)[number]

/** Something that a hotel or a network can count to see whether its work helps and does no harm. */
export interface Indicator extends LocaleInfo, Evidence {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly level: IndicatorLevel
  readonly order: number
  readonly definition: string
  readonly unit: string
  readonly howToCount: string
  readonly canMislead: string
  /** Which way is good. */
  readonly direction: string
  /** How often it is counted. */
  readonly frequency: string
  /** The part of it that is our own; absent where the sources say it in this form. */
  readonly basis?: string | undefined
}
