import {
  countryOf,
  helpByCountry,
  helpInUnion,
  isInUnion,
  ownCountryOf,
  type CountryHelp,
  type OwnNames,
} from '../domain/help.ts'
import { memoizeByObject } from '../domain/memoize.ts'
import type { Site } from '../domain/site.ts'
import type { PathsContext } from './page-context.ts'

/** The lines to call in a country, for the page of something there. */
export interface HelpOfCountry {
  readonly help: CountryHelp
  /** Its numbers too where the country is the hub's own. */
  readonly site: Site | OwnNames
}

function namesOf(site: Site): OwnNames {
  const { mainHelpline, mainHelplineLabel, language, leave } = site
  return {
    country: ownCountryOf(site),
    ...(mainHelpline && { mainHelpline: { id: mainHelpline.id } }),
    ...{ mainHelplineLabel, language, ...(leave && { leave }) },
  }
}

/** Once for a list: hundreds of pages ask for one country each. */
const byCountry = memoizeByObject(helpByCountry)

/**
 * The lines to call in the country of a place; in the Union, 112 where the hub has no line of the country; undefined where it knows
 * no number there. @param place as in JURISDICTIONS.
 */
export function helpOfCountry(place: string, { library }: Pick<PathsContext, 'library'>): HelpOfCountry | undefined {
  const code = countryOf(place)
  const { helplines, site } = library
  const own = byCountry(helplines).find(({ country }) => country === code)
  const help = own ?? (code === 'EU' || isInUnion(code) ? helpInUnion(helplines) : undefined)
  return help && { help, site: code === ownCountryOf(site) ? site : namesOf(site) }
}
