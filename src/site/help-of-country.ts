import { countryOf, helpByCountry, helpInUnion, isInUnion, type CountryHelp } from '../domain/help.ts'
import type { Site } from '../domain/site.ts'
import type { PathsContext } from './page-context.ts'

/** The lines to call in a country, for the page of something there. */
export interface HelpOfCountry {
  readonly help: CountryHelp
  readonly site: Site
}

/**
 * The lines to call in the country of a place; in the Union, 112 where the hub has no line of the country; undefined where it knows
 * no number there. @param place as in JURISDICTIONS.
 */
export function helpOfCountry(place: string, { library }: Pick<PathsContext, 'library'>): HelpOfCountry | undefined {
  const code = countryOf(place)
  const { helplines, site } = library
  const own = helpByCountry(helplines).find(({ country }) => country === code)
  const help = own ?? (code === 'EU' || isInUnion(code) ? helpInUnion(helplines) : undefined)
  return help && { help, site }
}
