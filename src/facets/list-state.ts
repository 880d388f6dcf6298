import { SORT_NAMES, type SortName } from '../domain/sort-names.ts'
import { FACET_NAMES } from '../domain/facets.ts'
import type { FacetSelection } from './filter.ts'

/**
 * The state of a list that is in its address, as query parameters: one `facet=value` for each selected value, `sort`
 * and `page`. Never the words of a search: an address is kept in histories and logs, and words give a person away.
 */
export interface ListState {
  readonly selection: FacetSelection
  readonly sort: SortName
  /** From 1. */
  readonly page: number
}

/** Reads the state of a list from the query of an address, with or without `?`; parameters it does not know are ignored. */
export function parseListState(query: string): ListState {
  const params = new URLSearchParams(query)
  const selection: Partial<Record<string, readonly string[]>> = {}
  for (const facet of FACET_NAMES) {
    const values = params.getAll(facet).filter((value) => /^[\w-]{1,64}$/.test(value))
    if (values.length > 0) selection[facet] = [...new Set(values)]
  }
  const sort = SORT_NAMES.find((name) => name === params.get('sort')) ?? 'best'
  const page = Number(params.get('page'))
  return { selection, sort, page: Number.isSafeInteger(page) && page > 1 ? page : 1 }
}

/** Writes the state of a list as the query of an address: `''` for the whole list, best first, from its first page. */
export function formatListState({ selection, sort, page }: ListState): string {
  const params = new URLSearchParams()
  for (const facet of FACET_NAMES) for (const value of selection[facet] ?? []) params.append(facet, value)
  if (sort !== 'best') params.set('sort', sort)
  if (page > 1) params.set('page', String(page))
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}
