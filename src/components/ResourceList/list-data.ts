import type { Card } from '../../domain/resource.ts'
import type { Sortable } from '../../domain/sort.ts'
import { facetValues } from '../../facets/definitions.ts'
import { toFacetLists, type FacetLists } from '../../facets/lists.ts'
import { nameOf, type Translate } from '../../i18n/translate.ts'
import { cardLine } from '../card-line.ts'

/** A card as the browser gets it: what it is sorted by, and what it shows, already in words. */
export interface CardData extends Sortable, Pick<Card, 'path' | 'summary' | 'language'> {
  readonly label: string
  readonly line: string
}

/** The resources of a language as the browser gets them, to filter, sort and show them. */
export interface ListData {
  readonly cards: readonly CardData[]
  /** The facets of the cards, which are known by their position. */
  readonly facets: FacetLists
}

function toCardData(resource: Card, t: Translate, language: string): CardData {
  const { id, path, title, summary, year, minutes, merit } = resource
  return {
    ...{ id, path, title, summary, language: resource.language },
    ...{ year, minutes, merit },
    label: nameOf(t, 'kind', resource.kind),
    line: cardLine(resource, t, language),
  }
}

/** Prepares resources for the list in the browser. */
export function toListData(resources: readonly Card[], t: Translate, language: string): ListData {
  return {
    cards: resources.map((resource) => toCardData(resource, t, language)),
    facets: toFacetLists(resources.map(facetValues)),
  }
}
