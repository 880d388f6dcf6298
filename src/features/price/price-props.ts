import { countryOf } from '../../domain/help.ts'
import { PRICE_SHARES, type Statistic } from '../../domain/statistic.ts'
import { linkTo, type PageLink } from '../../domain/page-link.ts'
import { isOfType } from '../../domain/resource.ts'
import type { PathsContext } from '../../site/page-context.ts'
import { eachFigure, type PriceFigures, type PriceShare, type Work } from './labour-price.ts'

/** A full week all the year, and nothing added to what the law asks: the least that an hour costs. */
export const EXAMPLE: Work = { hours: 35, weeks: 52, travel: 0, margin: 0 }

const WAGES = ['wage', 'wage-from-18', 'wage-under-18'] as const

/** A wage by the age of the worker; the law asks for no insurance of a young worker, and joins none to a pension. */
export interface WageChoice {
  readonly line: (typeof WAGES)[number]
  readonly figure: Statistic
  readonly amount: number
}

/** The content of the page; absent where the content lacks a figure of the sum. */
export interface PriceProps {
  /** The country of the hub, whose law the figures are. */
  readonly country: string
  /** ISO 4217, as the figure of the wage has it. */
  readonly currency: string
  readonly figures: PriceFigures
  readonly wages: readonly WageChoice[]
  /** All figures of the sum but the wages, in its order, with their names and sources. */
  readonly shares: readonly { readonly key: PriceShare; readonly figure: Statistic }[]
  readonly guide?: PageLink
}

type Known = ReturnType<typeof eachFigure<number | undefined>>

function isWhole(figures: Known): figures is PriceFigures {
  return Object.values(figures).every((amount) => amount !== undefined)
}

/** The content of the page about the price of an hour, from the figures that editors keep. */
export function priceProps({ library }: Pick<PathsContext, 'library'>): PriceProps | undefined {
  const byLine: ReadonlyMap<string | undefined, Statistic> = new Map(
    library.statistics.map((figure) => [figure.priceLine, figure]),
  )
  const figures = eachFigure((key) => byLine.get(key)?.amount)
  const currency = byLine.get('wage')?.currency
  if (!isWhole(figures) || currency === undefined) return undefined
  const wages = WAGES.flatMap((line) => {
    const figure = byLine.get(line)
    return figure?.amount === undefined ? [] : [{ line, figure, amount: figure.amount }]
  })
  const shares = PRICE_SHARES.flatMap((key) => {
    const figure = byLine.get(key)
    return figure === undefined ? [] : [{ key, figure }]
  })
  // Where buying from agencies is explained.
  const guide = library.resources
    .filter(isOfType('guide'))
    .find(({ labels: { riskAreas: [first] = [] } }) => first === 'agency-staff')
  const country = countryOf(library.site.emergency.country)
  return { country, currency, figures, wages, shares, ...(guide !== undefined && { guide: linkTo(guide) }) }
}
