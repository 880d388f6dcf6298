import { countryOf, helpByCountry } from '../domain/help.ts'
import { partPath } from '../domain/paths.ts'
import type { Site } from '../domain/site.ts'
import type { NumbersByCountry } from '../ui/calls/country-numbers.ts'
import { filterFacets, type FilterFacet } from './listing.ts'
import { numbersOf } from './numbers.ts'
import type { PathsContext } from './page-context.ts'

/** The parts that are the same on many pages of a language: they are rendered once, and put into the pages as these are written. */
export const FRAGMENTS = ['act-now', 'actions', 'countries', 'filters', 'foot-numbers', 'help-bar', 'numbers'] as const

export type FragmentName = (typeof FRAGMENTS)[number]

/** The content of the fragments of a language. */
export interface FragmentData {
  readonly site: Site
  readonly filters: readonly FilterFacet[]
  readonly numbers: NumbersByCountry
  /** The countries that a reader can choose, those of which the hub has most lines first. */
  readonly countries: readonly string[]
}

export function fragmentData(context: PathsContext): FragmentData {
  const { site, helplines } = context.library
  const linesOf = Map.groupBy(helplines, ({ country }) => countryOf(country))
  const countOf = (country: string) => linesOf.get(country)?.length ?? 0
  const countries = helpByCountry(helplines)
    .map(({ country }) => country)
    .sort((a, b) => countOf(b) - countOf(a))
  return { site, filters: filterFacets(context), numbers: numbersOf(context), countries }
}

/** The marker in a built page in the place of a fragment: src/tools/publish/fragments.ts replaces it. */
export function fragmentMarker(name: FragmentName, language: string): string {
  return `<!--fragment ${partPath(language, `fragments/${name}`)}-->`
}
