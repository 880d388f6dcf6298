import type { Card } from '../../../domain/resource.ts'
import { expandSlug } from '../short-slug.ts'
import type { Sortable } from '../../../domain/sort.ts'
import { readColumn, toDistances, type Column } from '../../../facets/columns.ts'
import { EVERY_VALUE, type FacetName } from '../../../domain/facets.ts'
import { createFacetFilter, type FacetFilter } from '../../../facets/filter.ts'
import type { CardFacts } from '../../../ui/cards/write-card-line.ts'
import type { ListData } from './list-data.ts'

/** A card by its position in the list, with what it is sorted by. */
export interface ListCard extends Sortable {
  readonly position: number
}

/** What a card shows, but for its summary, which comes later. */
export interface CardContent extends Pick<Card, 'path' | 'title' | 'language'>, CardFacts {
  /** The state of its translation: one or two words, a new line and a sentence; empty for an original. */
  readonly state: string
}

/** All cards of a language, to filter, sort and show them. */
export interface CardTable {
  /** By title. */
  readonly cards: readonly ListCard[]
  readonly filter: FacetFilter
  readonly contentOf: (card: ListCard) => CardContent
}

/** The only value of the card at a position, `''` where it has none. */
function readTexts(column: Column): (position: number) => string {
  const valuesOf = readColumn(column)
  return (position) => valuesOf(position)[0] ?? ''
}

function readNumbers(column: Column): (position: number) => number | undefined {
  const textOf = readTexts(column)
  return (position) => (textOf(position) === '' ? undefined : Number(textOf(position)))
}

/**
 * Reads the cards of a list. What only a shown card needs is put together when it is shown.
 * @param language of the page: what is written in it comes first.
 */
export function readListData({ titles, slugs, facets, ...columns }: ListData, language: string): CardTable {
  const sectionOf = readTexts(columns.sections)
  const languageOf = readTexts(columns.languages)
  const publisherOf = readTexts(columns.publishers)
  const yearOf = readNumbers(columns.years)
  const minutesOf = readNumbers(columns.minutes)
  const leadsOf = readTexts(columns.leads)
  const basePointsOf = readNumbers(columns.basePoints)
  const dateOf = readTexts(columns.dates)
  const stateOf = readTexts(columns.states)
  const readers = new Map(Object.entries(facets).map(([facet, column]) => [facet, readColumn(column)]))
  const valuesOf = (facet: FacetName, position: number) => readers.get(facet)?.(position) ?? []

  function jobsOf(position: number): number | 'every' {
    const jobs = valuesOf('role', position)
    return jobs.includes(EVERY_VALUE) ? 'every' : jobs.length
  }
  function known(position: number): Pick<Card, 'year' | 'minutes'> {
    const [year, minutes] = [yearOf(position), minutesOf(position)]
    return { ...(year !== undefined && { year }), ...(minutes !== undefined && { minutes }) }
  }
  return {
    cards: titles.map((_, position) => ({
      position,
      ...known(position),
      isFallback: languageOf(position) !== language,
      merit: { basePoints: basePointsOf(position) ?? 0, jobs: jobsOf(position), date: dateOf(position) },
    })),
    filter: createFacetFilter(
      Object.fromEntries(Object.entries(facets).map(([facet, column]) => [facet, toDistances(column)])),
      titles.length,
    ),
    contentOf({ position }) {
      const title = titles[position] ?? ''
      const section = sectionOf(position)
      return {
        title,
        ...known(position),
        path: `${section}${expandSlug(slugs[position] ?? '', title)}${section?.endsWith('#') ? '' : '/'}`,
        language: languageOf(position),
        state: stateOf(position),
        publisher: publisherOf(position),
        leadsToIt: leadsOf(position) !== '',
        valuesOf: (facet) => valuesOf(facet, position),
      }
    },
  }
}
