import { FACET_NAMES, FACETS, type FacetName } from '../domain/facets.ts'
import { paginate, type Slice } from '../domain/paginate.ts'
import type { PageLink } from '../domain/page-link.ts'
import { partPath } from '../domain/paths.ts'
import type { Resource } from '../domain/resource.ts'
import { sortCards } from '../domain/sort.ts'
import type { Role } from '../domain/taxonomy.ts'
import { TIME_SPANS } from '../domain/time-span.ts'
import { languageName, nameOf } from '../i18n/translate.ts'
import { PLACES, valuesOf } from '../i18n/value-names.ts'
import type { PageContext } from './page-context.ts'

/** One page of a list of resources: the rest of its address and its part of the list. */
export interface ListingPage {
  /** `undefined` for the first page, `page/2` for the second. */
  readonly page: string | undefined
  readonly slice: Slice<Resource>
  readonly total: number
}

/** Cuts a list into pages with their addresses, best first. */
export function listingPages(resources: readonly Resource[], language: string): readonly ListingPage[] {
  return paginate(sortCards(resources, 'best', language)).map((slice) => ({
    page: slice.number === 1 ? undefined : `page/${slice.number}`,
    slice,
    total: resources.length,
  }))
}

/** The address of the static page that lists what one value of a facet holds. */
export function browsePath(language: string, facet: FacetName, value: string): string {
  return partPath(language, `browse/${facet}/${value.toLowerCase()}`)
}

interface FacetValueName {
  readonly name: string
  /** The language of the name: English where it is of a topic or job that is not translated. */
  readonly language: string
}

/** How a value of a facet is called. */
function nameOfValue({ t, language, library }: PageContext, facet: FacetName, value: string): FacetValueName {
  switch (facet) {
    case 'role': {
      const role = library.roles.find(({ slug }) => slug === value)
      return { name: role?.shortTitle ?? value, language: role?.language ?? language }
    }
    case 'topic': {
      const topic = library.topics.find(({ slug }) => slug === value)
      return { name: topic?.title ?? value, language: topic?.language ?? language }
    }
    case 'country':
      return { name: nameOf(t, 'jurisdiction', value), language }
    case 'language':
      return { name: languageName(value, language), language }
    default:
      return { name: nameOf(t, facet, value), language }
  }
}

/** A value of a facet with the resources it holds. */
export interface FacetGroup extends FacetValueName {
  readonly facet: FacetName
  readonly value: string
  readonly resources: readonly Resource[]
}

/** The order in which the values of a facet are offered: that of its vocabulary; languages by name. */
function valueOrder({ library, language }: PageContext, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'role':
      return library.roles.map(({ slug }) => slug)
    case 'topic':
      return library.topics.map(({ slug }) => slug)
    case 'country':
      return PLACES
    case 'language': {
      const tags = [...new Set(library.resources.flatMap(({ languages }) => languages))]
      return tags.sort((a, b) => languageName(a, language).localeCompare(languageName(b, language), language))
    }
    case 'minutes':
      return TIME_SPANS
    default:
      return valuesOf(facet)
  }
}

const groupsByContext = new WeakMap<Resource[] | readonly Resource[], readonly FacetGroup[]>()

function groupsOf(context: PageContext, facet: FacetName): readonly FacetGroup[] {
  const { resources } = context.library
  const forEveryJob = facet === 'role' ? resources.filter((resource) => resource.forEveryJob) : []
  const members = new Map<string, Resource[]>()
  for (const resource of resources) {
    if (facet === 'role' && resource.forEveryJob) continue
    for (const value of FACETS[facet](resource)) {
      const group = members.get(value)
      if (group === undefined) members.set(value, [resource])
      else group.push(resource)
    }
  }
  const groups = [...members].map(([value, own]) => ({
    facet,
    value,
    ...nameOfValue(context, facet, value),
    resources: [...own, ...forEveryJob],
  }))
  const order = valueOrder(context, facet)
  return groups.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
}

/** Every value of every facet that holds anything. Computed once a language. */
export function facetGroups(context: PageContext): readonly FacetGroup[] {
  const known = groupsByContext.get(context.library.resources)
  if (known !== undefined) return known
  const groups = FACET_NAMES.flatMap((facet) => groupsOf(context, facet))
  groupsByContext.set(context.library.resources, groups)
  return groups
}

/** A facet as the filter column offers it. */
export interface FilterFacet {
  readonly facet: FacetName
  readonly values: readonly (PageLink & { readonly value: string; readonly count: number })[]
}

/** Every facet with its values, each with the page that lists what it holds. */
export function filterFacets(context: PageContext): readonly FilterFacet[] {
  const groups = facetGroups(context)
  return FACET_NAMES.map((facet) => ({
    facet,
    values: groups
      .filter((group) => group.facet === facet)
      .map(({ value, name, language, resources }) => ({
        ...{ value, title: name, language, count: resources.length },
        path: browsePath(context.language, facet, value),
      })),
  }))
}

/**
 * The facets of the search: every job, since signs and laws name jobs that no resource names. Such a job
 * leads to its own page.
 */
export function searchFacets(context: PageContext): readonly FilterFacet[] {
  return filterFacets(context).map(({ facet, values }) => {
    if (facet !== 'role') return { facet, values }
    const ofJob = ({ slug, shortTitle, language, path }: Role) =>
      values.find(({ value }) => value === slug) ?? { value: slug, title: shortTitle, language, path, count: 0 }
    return { facet, values: context.library.roles.map(ofJob) }
  })
}
