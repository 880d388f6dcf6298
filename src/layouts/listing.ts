import { paginate, type Slice } from '../domain/paginate.ts'
import type { PageLink } from '../domain/page-link.ts'
import { partPath } from '../domain/paths.ts'
import type { Resource } from '../domain/resource.ts'
import { sortCards } from '../domain/sort.ts'
import type { Role } from '../domain/taxonomy.ts'
import { EVERY_VALUE, FACET_NAMES, FACETS, type FacetName } from '../facets/definitions.ts'
import { nameValues, type NamedValue } from '../facets/named-values.ts'
import type { PageContext } from './page-context.ts'

/** One page of a list of resources: the rest of its address and its part of the list. */
export interface ListingPage {
  /** `undefined` for the first page, `page/2` for the second. */
  readonly page: string | undefined
  readonly slice: Slice<Resource>
  readonly total: number
}

/**
 * Divides a list into pages with their addresses, best resources first.
 * @param isForJob whether it is the list of a job, for which others are the best.
 */
export function listingPages(
  resources: readonly Resource[],
  language: string,
  isForJob = false,
): readonly ListingPage[] {
  return paginate(sortCards(resources, 'best', language, isForJob)).map((slice) => ({
    page: slice.number === 1 ? undefined : `page/${slice.number}`,
    slice,
    total: resources.length,
  }))
}

/** The address of the static page that lists the resources of one value of a facet. */
export function browsePath(language: string, facet: FacetName, value: string): string {
  return partPath(language, `browse/${facet}/${value.toLowerCase()}`)
}

/** A value of a facet with its resources. */
export interface FacetGroup extends NamedValue {
  readonly facet: FacetName
  readonly resources: readonly Resource[]
}

function groupsOf(context: PageContext, facet: FacetName): readonly FacetGroup[] {
  const members = new Map<string, Resource[]>()
  for (const resource of context.library.resources) {
    for (const value of FACETS[facet].valuesOf(resource)) {
      const group = members.get(value)
      if (group === undefined) members.set(value, [resource])
      else group.push(resource)
    }
  }
  const ofEvery = members.get(EVERY_VALUE) ?? []
  return nameValues(facet, new Set(members.keys()), context).map((named) => ({
    ...named,
    facet,
    resources: [...(members.get(named.value) ?? []), ...ofEvery],
  }))
}

const groupsByLibrary = new WeakMap<object, readonly FacetGroup[]>()

/** Every value of every facet that some resource names, with all its resources. Computed once a language. */
export function facetGroups(context: PageContext): readonly FacetGroup[] {
  const known = groupsByLibrary.get(context.library)
  if (known !== undefined) return known
  const groups = FACET_NAMES.flatMap((facet) => groupsOf(context, facet))
  groupsByLibrary.set(context.library, groups)
  return groups
}

/** The resources of one value of a facet; none where no resource names it. */
export function resourcesIn(context: PageContext, facet: FacetName, value: string): readonly Resource[] {
  return facetGroups(context).find((group) => group.facet === facet && group.value === value)?.resources ?? []
}

/** A facet in the filter column: its values, each with the page that lists its resources and with their number. */
export interface FilterFacet {
  readonly facet: FacetName
  readonly values: readonly (PageLink & { readonly value: string; readonly count: number })[]
}

/** The facets of the resource list. */
export function filterFacets(context: PageContext): readonly FilterFacet[] {
  const groups = Map.groupBy(facetGroups(context), ({ facet }) => facet)
  return FACET_NAMES.map((facet) => ({
    facet,
    values: (groups.get(facet) ?? []).map(({ value, name, language, resources }) => ({
      ...{ value, title: name, language, count: resources.length },
      path: browsePath(context.language, facet, value),
    })),
  }))
}

/**
 * The facets of the search: with every job, since signs and laws name jobs that no resource names. Such a job
 * links to its own page.
 */
export function searchFacets(context: PageContext): readonly FilterFacet[] {
  return filterFacets(context).map(({ facet, values }) => {
    if (facet !== 'role') return { facet, values }
    const ofJob = ({ slug, shortTitle, language, path }: Role) =>
      values.find(({ value }) => value === slug) ?? { value: slug, title: shortTitle, language, path, count: 0 }
    return { facet, values: context.library.roles.map(ofJob) }
  })
}
