import { countryOf, helpByCountry, type CountryHelp } from '../domain/help.ts'
import type { Site } from '../domain/site.ts'
import type { PathsContext } from './page-context.ts'

/** Whom to call in a country, for the page of something there. */
export interface HelpOfCountry {
  readonly help: CountryHelp
  readonly site: Site
}

/** Whom to call in the country of a place; undefined where the hub has no line there. @param place as in JURISDICTIONS. */
export function helpOfCountry(place: string, { library }: Pick<PathsContext, 'library'>): HelpOfCountry | undefined {
  const help = helpByCountry(library.helplines).find(({ country }) => country === countryOf(place))
  return help && { help, site: library.site }
}
