import type { Statistic } from '../../domain/statistic.ts'
import { linkTo, type PageLink } from '../../domain/page-link.ts'
import type { PathsContext } from '../../site/page-context.ts'
import type { PriceFigures, Work } from './labour-price.ts'

/** The currency of the law whose figures the sum uses: what an employer pays is worked out as in the United Kingdom. */
export const CURRENCY = 'GBP'

/** A full week all the year, and nothing added to what the law asks: the least that an hour costs. */
export const EXAMPLE: Work = { hours: 35, weeks: 52, travel: 0, margin: 0 }

/** Where buying from agencies is explained. */
const GUIDE = 'guide-agency-and-outsourced-staff'

const WAGES = ['wage', 'wage-from-18', 'wage-under-18'] as const

/** A wage by the age of the worker; the law asks for no insurance of a young worker, and joins none to a pension. */
export interface WageChoice {
  readonly line: (typeof WAGES)[number]
  readonly figure: Statistic
  readonly amount: number
}

/** The content of the page; absent where the content lacks a figure of the sum. */
export interface PriceProps {
  readonly figures: PriceFigures
  readonly wages: readonly WageChoice[]
  /** All figures of the sum but the wages, in its order, with their names and sources. */
  readonly shares: readonly { readonly key: Exclude<keyof PriceFigures, 'wage'>; readonly figure: Statistic }[]
  readonly guide?: PageLink
}

const SHARES = [
  'holiday',
  'insurance',
  'insurance-from',
  'pension',
  'pension-joined-from',
  'pension-from',
  'pension-to',
] as const satisfies readonly Exclude<keyof PriceFigures, 'wage'>[]

type Lines = ReadonlyMap<string | undefined, Statistic>

function figuresOf(byLine: Lines): { readonly [Key in keyof PriceFigures]: number | undefined } {
  const of = (line: keyof PriceFigures) => byLine.get(line)?.amount
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

function isWhole(figures: ReturnType<typeof figuresOf>): figures is PriceFigures {
  return Object.values(figures).every((amount) => amount !== undefined)
}

/** The content of the page about the price of an hour, from the figures that editors keep. */
export function priceProps({ library }: Pick<PathsContext, 'library'>): PriceProps | undefined {
  const byLine: Lines = new Map(library.statistics.map((figure) => [figure.priceLine, figure]))
  const figures = figuresOf(byLine)
  if (!isWhole(figures)) return undefined
  const wages = WAGES.flatMap((line) => {
    const figure = byLine.get(line)
    return figure?.amount === undefined ? [] : [{ line, figure, amount: figure.amount }]
  })
  const shares = SHARES.flatMap((key) => {
    const figure = byLine.get(key)
    return figure === undefined ? [] : [{ key, figure }]
  })
  const guide = library.resources.find(({ id }) => id === GUIDE)
  return { figures, wages, shares, ...(guide !== undefined && { guide: linkTo(guide) }) }
}
