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
  /** What it is in the price of an hour of work, and the number alone: money or percent. */
  readonly priceLine?: string
  readonly amount?: number
  /** Of the wage in that price: the currency of the whole sum (ISO 4217). */
  readonly currency?: string
}

/**
 * The figures of the law beside the wage, in the order of the sum. Shares are in percent; the insurance is paid on pay above so much
 * a year; above so much a year a worker joins the pension, and then pay between the next two limits counts.
 */
export const PRICE_SHARES = [
  'holiday',
  'insurance',
  'insurance-from',
  'pension',
  'pension-joined-from',
  'pension-from',
  'pension-to',
] as const

/** Whether a hub has every figure of the price of an hour, and the currency of its sum. */
export function hasPrice(all: readonly Pick<Statistic, 'priceLine' | 'amount' | 'currency'>[]): boolean {
  const figureOf = (line: string) => all.find(({ priceLine, amount }) => priceLine === line && amount !== undefined)
  return figureOf('wage')?.currency !== undefined && PRICE_SHARES.every((line) => figureOf(line) !== undefined)
}
