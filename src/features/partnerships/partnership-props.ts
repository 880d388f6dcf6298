import { countryOf } from '../../domain/help.ts'
import { linkTo, type PageLink } from '../../domain/page-link.ts'
import { placesFor, type Partnership, type ReferralRoute, type RoutePlace } from '../../domain/partnership.ts'
import { isClosed } from '../../site/english-parts.ts'
import { helpOfCountry, type HelpOfCountry } from '../../site/help-of-country.ts'
import { partPath } from '../../domain/paths.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** The slug of the topic of local partners. */
const PARTNERS_TOPIC = 'partnership'

const MOST_OTHERS = 6

/** Our own texts that are about local partners first: how to start a partnership, and a paper for it. */
export function partnerTexts({ library }: PathsContext): readonly PageLink[] {
  return library.resources
    .filter(({ type, topics }) => type !== 'externalResource' && topics[0] === PARTNERS_TOPIC)
    .map(linkTo)
}

/** A local partnership with what its page shows of others. */
export interface PartnershipProps {
  readonly partnership: Partnership
  /** The national route beside the local one, with the parts of the country that the area is in. */
  readonly national?: { readonly route: PageLink; readonly places: readonly RoutePlace[]; readonly written: string }
  readonly others: readonly PageLink[]
  readonly texts: readonly PageLink[]
  readonly ofCountry?: HelpOfCountry
}

function nationalFor(partnership: Partnership, routes: readonly ReferralRoute[]): PartnershipProps['national'] {
  const route = routes.find(({ country }) => country === countryOf(partnership.jurisdiction))
  return (
    route && {
      route: linkTo(route),
      places: placesFor(route, partnership.jurisdiction),
      written: route.language,
    }
  )
}

/** The content of the page of a local partnership. */
export function partnershipProps(partnership: Partnership, context: PathsContext): PartnershipProps {
  const { partnerships, referralRoutes } = context.library
  const national = nationalFor(partnership, referralRoutes)
  const help = helpOfCountry(partnership.jurisdiction, context)
  return {
    partnership,
    ...(national && { national }),
    others: partnerships
      .filter(({ id }) => id !== partnership.id)
      .slice(0, MOST_OTHERS)
      .map(({ area, path, language }) => ({ title: area, path, language })),
    texts: partnerTexts(context),
    ...(help && { ofCountry: help }),
  }
}

/** A national route with what its page shows of others. */
export interface RouteProps {
  readonly route: ReferralRoute
  /** The local partnerships of its country. */
  readonly partnerships: readonly PageLink[]
  readonly ofCountry?: HelpOfCountry
}

/** The content of the page of a national route. */
export function routeProps(route: ReferralRoute, context: PathsContext): RouteProps {
  const help = helpOfCountry(route.country, context)
  return {
    route,
    partnerships: context.library.partnerships
      .filter(({ jurisdiction }) => countryOf(jurisdiction) === route.country)
      .map(({ area, path, language }) => ({ title: area, path, language })),
    ...(help && { ofCountry: help }),
  }
}

/** The page on who passes on what: it is about the country whose helpline is on every page, and no other. */
export function passesOnPathOf({ help, site }: HelpOfCountry, language: string): string | undefined {
  const part = 'who-passes-on-what'
  const isOwn = 'emergency' in site && help.country === countryOf(site.emergency.country)
  return isOwn && !isClosed(part, site.brand) ? partPath(language, part) : undefined
}
