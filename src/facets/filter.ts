import { addTo, countCommon, emptySet, has, intersection, union, type BitSet } from './bit-set.ts'
import { EVERY_VALUE, type FacetName } from '../domain/facets.ts'
import type { FacetLists } from './lists.ts'

/** The selected values by facet. Values of one facet widen the result, facets narrow it; an empty facet selects all. */
export type FacetSelection = Readonly<Partial<Record<FacetName, readonly string[]>>>

/** How many values are selected in all facets. */
export function countSelected(selection: FacetSelection): number {
  return Object.values(selection).reduce((sum, values) => sum + values.length, 0)
}

/** How many documents a value would leave, were it selected too. */
export type CountOf = (facet: FacetName, value: string) => number

/** Filters and counts a list of documents by their facets. Documents are known by their position in the list. */
export interface FacetFilter {
  /** Those of the found documents that fit a selection. */
  readonly narrow: (found: BitSet, selection: FacetSelection) => BitSet
  /** Counts the found documents of a value that fit what is selected in the other facets. */
  readonly count: (found: BitSet, selection: FacetSelection) => CountOf
  /** The values that a document names itself. */
  readonly valuesOf: (facet: FacetName, position: number) => readonly string[]
}

/** Adds the positions of a list, written as distances, to a set. */
function addList(set: BitSet, distances: readonly number[] = []): BitSet {
  let position = 0
  for (const distance of distances) {
    position += distance
    addTo(set, position)
  }
  return set
}

/**
 * The one engine behind the filters of the resource list and of the search.
 * @param lists as {@link FacetLists} has them, of a list of `size` documents.
 */
export function createFacetFilter(lists: FacetLists, size: number): FacetFilter {
  const facets = new Map(
    Object.entries(lists).map(([facet, values]) => {
      const every = addList(emptySet(size), values[EVERY_VALUE])
      const sets = Object.entries(values).map(([value, list]) => [value, addList(every.slice(), list)] as const)
      return [facet, { every, sets: new Map(sets) }] as const
    }),
  )

  /** The documents of a value; of a value that no document names, those that belong to every value. */
  function documentsOf(facet: string, value: string): BitSet {
    const { every = emptySet(size), sets } = facets.get(facet) ?? {}
    return sets?.get(value) ?? every
  }

  function narrow(found: BitSet, selection: FacetSelection, except?: FacetName): BitSet {
    let set = found
    for (const [facet, values] of Object.entries(selection)) {
      if (values.length === 0 || facet === except) continue
      set = intersection(set, values.map((value) => documentsOf(facet, value)).reduce(union))
    }
    return set
  }

  return {
    narrow: (found, selection) => narrow(found, selection),
    count(found, selection) {
      const others = new Map<FacetName, BitSet>()
      return (facet, value) => {
        const rest = others.get(facet) ?? narrow(found, selection, facet)
        others.set(facet, rest)
        return countCommon(rest, documentsOf(facet, value))
      }
    },
    valuesOf(facet, position) {
      const { every = emptySet(size), sets = [] } = facets.get(facet) ?? {}
      return has(every, position) ? [] : [...sets].flatMap(([value, set]) => (has(set, position) ? value : []))
    },
  }
}
