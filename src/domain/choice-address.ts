import { FACET_NAMES, type Choice } from './facets.ts'
import { SORT_NAMES, type SortName } from './sort.ts'

/** What the address of a list can say: facets, order and page. Never words: they give a person away. */
export interface ListState {
  readonly choice: Choice
  readonly sort: SortName
  readonly page: number
}

/** Reads the state of a list from an address; what it does not know it leaves out. */
export function parseListState(query: string): ListState {
  const params = new URLSearchParams(query)
  const choice: Partial<Record<string, readonly string[]>> = {}
  for (const facet of FACET_NAMES) {
    const values = params.getAll(facet).filter((value) => /^[\w-]{1,64}$/.test(value))
    if (values.length > 0) choice[facet] = [...new Set(values)]
  }
  const sort = SORT_NAMES.find((name) => name === params.get('sort')) ?? 'best'
  const page = Number(params.get('page'))
  return { choice, sort, page: Number.isSafeInteger(page) && page > 1 ? page : 1 }
}

/** Writes the state of a list as the query of an address, `''` for the plain list. */
export function formatListState({ choice, sort, page }: ListState): string {
  const params = new URLSearchParams()
  for (const facet of FACET_NAMES) for (const value of choice[facet] ?? []) params.append(facet, value)
  if (sort !== 'best') params.set('sort', sort)
  if (page > 1) params.set('page', String(page))
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}
