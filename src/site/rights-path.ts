import type { Library } from '../catalogue/index.ts'
import { countryOf } from '../domain/help.ts'
import { countriesWithRights } from '../domain/right.ts'
import { pathTo } from './english-parts.ts'

/** The address of the list of a country's answers: that of the hub's own country is the list of the hub. */
export function rightsPath(country: string, own: string, context: Parameters<typeof pathTo>[1]): string {
  const list = pathTo('rights', context)
  return country === own ? list : `${list}${country.toLowerCase()}/`
}

/** The part of the address of what to read before travelling for work to a country: that of the hub's own is without its name. */
export function travelPart(country: string, own: string): string {
  return country === own ? 'before-you-travel' : `before-you-travel/${country.toLowerCase()}`
}

/** The address of a country's answers for a page about it; undefined where the hub has no answer of it. */
export function rightsPathIn(
  country: string,
  context: Parameters<typeof pathTo>[1] & { readonly library: Pick<Library, 'rights' | 'site'> },
): string | undefined {
  const { rights, site } = context.library
  const own = countryOf(site.emergency.country)
  return countriesWithRights(rights).includes(country) ? rightsPath(country, own, context) : undefined
}
