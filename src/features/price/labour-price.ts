import type { PRICE_SHARES } from '../../domain/statistic.ts'

export type PriceShare = (typeof PRICE_SHARES)[number]

/** The figures of the law behind the price of an hour, the legal wage among them: money in the currency of the page, or percent. */
export type PriceFigures = Readonly<Record<'wage' | PriceShare, number>>

/** Each figure of the law, by what a function says of it. */
export function eachFigure<T>(of: (key: keyof PriceFigures) => T): Readonly<Record<keyof PriceFigures, T>> {
  return {
    wage: of('wage'),
    holiday: of('holiday'),
    insurance: of('insurance'),
    'insurance-from': of('insurance-from'),
    pension: of('pension'),
    'pension-joined-from': of('pension-joined-from'),
    'pension-from': of('pension-from'),
    'pension-to': of('pension-to'),
  }
}

/** How the work is done, and what is added to what the law asks. */
export interface Work {
  readonly hours: number
  readonly weeks: number
  /** Money for each hour. */
  readonly travel: number
  /** The agency’s costs and profit, in percent of all that the worker costs. */
  readonly margin: number
}

/** The parts of the price of an hour in the order of the sum. */
export const PRICE_PARTS = ['wage', 'holiday', 'insurance', 'pension', 'travel', 'margin'] as const

export type PricePart = (typeof PRICE_PARTS)[number]

/** The price of an hour by its parts, and their sum: not rounded. */
export interface LabourPrice {
  readonly parts: Readonly<Record<PricePart, number>>
  readonly total: number
}

/**
 * What an hour of work costs: the legal wage, holiday pay on it, the employer’s insurance and pension on both, each by the pay of
 * a year and shared by its hours; then travel; then the agency’s own part.
 */
export function priceOfAnHour(figures: PriceFigures, { hours, weeks, travel, margin }: Work): LabourPrice {
  const { wage } = figures
  const holiday = (wage * figures.holiday) / 100
  const hoursAYear = hours * weeks
  const year = (wage + holiday) * hoursAYear
  const ofAnHour = (sum: number, percent: number) =>
    hoursAYear === 0 ? 0 : (Math.max(0, sum) * percent) / 100 / hoursAYear
  const insurance = ofAnHour(year - figures['insurance-from'], figures.insurance)
  const isJoined = year > figures['pension-joined-from']
  const counted = isJoined ? Math.min(year, figures['pension-to']) - figures['pension-from'] : 0
  const pension = ofAnHour(counted, figures.pension)
  const cost = wage + holiday + insurance + pension + travel
  const parts = { wage, holiday, insurance, pension, travel, margin: (cost * margin) / 100 }
  return { parts, total: cost + parts.margin }
}
