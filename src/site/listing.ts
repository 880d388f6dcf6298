import { BASE_LANGUAGE } from '../domain/base-language.ts'
import { memoize, memoizeByObject } from '../domain/memoize.ts'
import { PAGE_SIZE } from '../domain/paginate.ts'
import type { PageLink } from '../domain/page-link.ts'
import { partPath } from '../domain/paths.ts'
import { cardOf, type Card, type Resource } from '../domain/resource.ts'
import { sortCards } from '../domain/sort.ts'
import type { Role } from '../domain/taxonomy.ts'
import { EVERY_VALUE, FACET_NAMES, valuesIn, type FacetName } from '../domain/facets.ts'
import { formatListState } from '../facets/list-state.ts'
import { nameValues, type NamedValue } from '../facets/named-values.ts'
import type { Library } from '../catalogue/index.ts'
import { isWritten, pathTo } from './english-parts.ts'
import { listPages, type ListPage } from './list-pages.ts'
import type { PathsContext } from './page-context.ts'

/** One page of a list of resources. */
export interface ListingPage extends ListPage<Card> {
  readonly total: number
}

/** Divides a list into pages with their addresses. It keeps its order. */
export function listingPages(resources: readonly Resource[]): readonly ListingPage[] {
  return listPages(resources.map(cardOf), PAGE_SIZE, isWritten).map((page) => ({ ...page, total: resources.length }))
}

/** Sorted once a library: the lists are so long in all that sorting each costs more. */
const ordersOf = memoizeByObject(({ resources, language }: Library) =>
  memoize((whom) => sortCards(resources, 'best', language, whom === 'job')),
)

/**
 * All resources, the best first.
 * @param isForJob whether a job is chosen, for which others are the best.
 */
export function bestFirst({ library }: PathsContext, isForJob = false): readonly Resource[] {
  return ordersOf(library)(isForJob ? 'job' : 'anybody')
}

/** A value of a facet with its resources, the best first. */
export interface FacetGroup extends NamedValue {
  readonly facet: FacetName
  readonly resources: readonly Resource[]
  /** Whether they are listed elsewhere: they are so few that no page lists them by themselves, or those of a topic. */
  readonly isElsewhere: boolean
  /** Whether the language of the library has an address for it: one of its resources is written in it. */
  readonly hasPage: boolean
  /** Where its resources are listed: on a page of their own, in English where the language has none, or else where. */
  readonly path: string
}

/** Fewer resources than this are no list: their value has no page, only its place among the filters. */
const SMALLEST_LIST = 3

/** Where resources are that are listed elsewhere: on the page of their organisation or topic, or in the filtered list. */
function pathElsewhere(facet: FacetName, value: string, context: PathsContext): string {
  const { organisations, topics } = context.library
  const documents = facet === 'contributor' ? organisations : facet === 'topic' ? topics : []
  const filtered = formatListState({ selection: { [facet]: [value] }, sort: 'best', page: 1 })
  return documents.find(({ slug }) => slug === value)?.path ?? `${pathTo('browse', context)}${filtered}`
}

/** The address of the page of a value below the home page of a language. */
export function browsePart(facet: FacetName, value: string): string {
  return `browse/${facet}/${value.toLowerCase()}`
}

function findGroups(context: PathsContext, facet: FacetName): readonly FacetGroup[] {
  const members = new Map<string, Resource[]>()
  const order = bestFirst(context, facet === 'role')
  for (const resource of order) {
    for (const value of valuesIn(facet, resource)) {
      const group = members.get(value)
      if (group === undefined) members.set(value, [resource])
      else group.push(resource)
    }
  }
  const ofEvery = members.get(EVERY_VALUE) ?? []
  const withThoseOfEvery = (own: readonly Resource[]) => {
    if (ofEvery.length === 0) return own
    const all = new Set([...own, ...ofEvery])
    return order.filter((resource) => all.has(resource))
  }
  return nameValues(facet, new Set(members.keys()), context).map((named) => {
    const resources = withThoseOfEvery(members.get(named.value) ?? [])
    const hasPage = resources.some(isWritten)
    const isElsewhere = resources.length < SMALLEST_LIST || facet === 'topic'
    const path = isElsewhere
      ? pathElsewhere(facet, named.value, context)
      : partPath(hasPage ? context.language : BASE_LANGUAGE, browsePart(facet, named.value))
    return { ...named, facet, resources, isElsewhere, hasPage, path }
  })
}

const groupsByLibrary = memoizeByObject<Library, Map<FacetName, readonly FacetGroup[]>>(() => new Map())

/** The values of a facet that some resource names, each with all its resources. Computed once a library. */
export function groupsOf(context: PathsContext, facet: FacetName): readonly FacetGroup[] {
  const ofLibrary = groupsByLibrary(context.library)
  const groups = ofLibrary.get(facet) ?? findGroups(context, facet)
  ofLibrary.set(facet, groups)
  return groups
}

/** Every value of every facet that some resource names, with all its resources. */
export function facetGroups(context: PathsContext): readonly FacetGroup[] {
  return FACET_NAMES.flatMap((facet) => groupsOf(context, facet))
}

/** The resources of one value of a facet, the best first, and the address of their list; none where no resource names it. */
export function resourcesIn(
  context: PathsContext,
  facet: FacetName,
  value: string,
): Pick<FacetGroup, 'resources' | 'path'> {
  const group = groupsOf(context, facet).find((one) => one.value === value)
  return group ?? { resources: [], path: pathTo('browse', context) }
}

type FilterValue = PageLink & { readonly value: string; readonly count: number }

/** A facet in the filter column: its values, each with the address that lists its resources and with their number. */
export interface FilterFacet {
  readonly facet: FacetName
  readonly values: readonly FilterValue[]
  /** The list of all values, where the column has the most frequent ones only. */
  readonly more?: PageLink
}

/** The filter column is on thousands of pages: of a facet that grows with the hub it has so many values at most. */
const MOST_VALUES = 80

/** The facets that grow with the hub, with the page that lists all their values. */
const LISTS = {
  contributor: { title: 'organisations.title', part: 'organisations' },
  topic: { title: 'topics.title', part: 'topics' },
} as const

/** The values with the most resources, in the order in which they were. */
function mostFrequent(values: readonly FilterValue[]): readonly FilterValue[] {
  const kept = new Set(values.toSorted((a, b) => b.count - a.count).slice(0, MOST_VALUES))
  return values.filter((value) => kept.has(value))
}

/** The facets of the resource list. */
export function filterFacets(context: PathsContext): readonly FilterFacet[] {
  const { t } = context
  return FACET_NAMES.map((facet) => {
    const groups = groupsOf(context, facet)
    // Most organisations gave one document, and in English: their names would be most of what is English on a page in another language.
    const isListed = ({ isElsewhere, hasPage }: FacetGroup) =>
      facet !== 'contributor' || context.language === BASE_LANGUAGE || (hasPage && !isElsewhere)
    const listed = groups.filter(isListed)
    const values = listed.map(({ value, name, language: written, resources, path }) => ({
      value,
      title: name,
      language: written,
      count: resources.length,
      path,
    }))
    const isWhole = values.length === groups.length && values.length <= MOST_VALUES
    if (isWhole || (facet !== 'contributor' && facet !== 'topic')) return { facet, values }
    const { title, part } = LISTS[facet]
    return {
      facet,
      values: mostFrequent(values),
      more: { title: t('filter.rest', { name: t(title) }), path: pathTo(part, context) },
    }
  })
}

/**
 * The facets of the search: with every job, since signs and laws name jobs that no resource names. Such a job
 * links to its own page.
 */
export function searchFacets(context: PathsContext): readonly FilterFacet[] {
  return filterFacets(context).map((ofFacet) => {
    const { facet, values } = ofFacet
    if (facet !== 'role') return ofFacet
    const ofJob = ({ slug, shortTitle, language, path }: Role) =>
      values.find(({ value }) => value === slug) ?? { value: slug, title: shortTitle, language, path, count: 0 }
    return { facet, values: context.library.roles.map(ofJob) }
  })
}
