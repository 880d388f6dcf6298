import type { Evidence } from './evidence.ts'
import type { LocaleInfo } from './locale-info.ts'

/** A figure with its limits. */
export interface Statistic extends LocaleInfo, Evidence {
  readonly id: string
  readonly slug: string
  readonly title: string
  /** The number, and what it counts, in a few words. */
  readonly short?: string | undefined
  readonly howToSay: string
  readonly caveat: string
  readonly status?: string
  readonly otherSources: readonly string[]
  /** What it is in the price of an hour of work, and the number alone: pounds or percent. */
  readonly priceLine?: string
  readonly amount?: number
}
