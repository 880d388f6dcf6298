import type { Library } from '../catalogue/index.ts'
import { countryOf } from '../domain/help.ts'
import { countriesWithRights } from '../domain/right.ts'
import { pathTo } from './english-parts.ts'

/** The address of the list of a country's answers: that of the hub's own country is the list of the hub. */
export function rightsPath(country: string, own: string, context: Parameters<typeof pathTo>[1]): string {
  const list = pathTo('rights', context)
  return country === own ? list : `${list}${country.toLowerCase()}/`
}

/** The same for a page about the country; undefined where the hub has no answer of it. */
export function rightsPathIn(
  country: string,
  context: Parameters<typeof pathTo>[1] & { readonly library: Pick<Library, 'rights' | 'site'> },
): string | undefined {
  const { rights, site } = context.library
  const own = countryOf(site.emergency.country)
  return countriesWithRights(rights).includes(country) ? rightsPath(country, own, context) : undefined
}
