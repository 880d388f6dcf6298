import { linkTo, type PageLink } from '../../domain/page-link.ts'
import { nameOf } from '../../i18n/translate.ts'
import { pathTo } from '../../site/english-parts.ts'
import type { PathsContext } from '../../site/page-context.ts'
import { choosePlace, firstCountry } from '../law/duty-laws.ts'
import { dutyPlace, firstDuties, type FirstDuty } from '../law/first-duties.ts'
import { priceProps } from '../price/price-props.ts'
import { startPapers, type StartPaper } from '../papers/start-papers.ts'

/** What stands below the plan: the papers to start with, the law of a country, and where the rest is. */
export interface LandingProps {
  readonly papers: readonly StartPaper[]
  /** Invented hotels with their papers filled in. */
  readonly models: readonly PageLink[]
  readonly country: string
  /** All duties of the country, and how many they are. */
  readonly law: PageLink
  readonly inForce: number
  readonly duties: readonly FirstDuty[]
  /** The words of the way to the laws of other places. */
  readonly choosePlace: string
  /** Whether an area is found by a postcode. */
  readonly hasPostcodes: boolean
  /** The pages about numbers that a hotel can count, and about those of the world. */
  readonly measure: PageLink
  readonly figures: PageLink
  /** What an hour of an agency must cost; absent where the hub lacks a figure of the sum. */
  readonly price: PageLink | undefined
}

/** The content below the plan in the language of a context. */
export function landingProps(context: PathsContext): LandingProps {
  const { t } = context
  const first = firstCountry(context)
  return {
    papers: startPapers(context),
    models: context.library.modelHotels.map((hotel) => ({ ...linkTo(hotel), title: hotel.shortTitle })),
    country: nameOf(t, 'jurisdiction', first),
    ...firstDuties(first, context),
    law: dutyPlace(first, context),
    choosePlace: choosePlace(context),
    hasPostcodes: context.library.partnerships.some(({ postcodes }) => postcodes.length > 0),
    measure: { title: t('impact.title'), path: pathTo('impact', context) },
    price: priceProps(context) && { title: t('price.title'), path: pathTo('price-of-an-hour', context) },
    figures: { title: t('figures.title'), path: pathTo('figures', context) },
  }
}
