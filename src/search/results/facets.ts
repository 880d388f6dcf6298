import { addTo, both, countBoth, either, emptySet, type BitSet } from './bit-set.ts'
import type { FacetLists } from '../index/facet-lists.ts'

/** The chosen values of each facet. Values of one facet widen the result, facets narrow it. */
export type FacetChoice = Readonly<Partial<Record<string, readonly string[]>>>

/** Facet → value → how many results it would show. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** The facets of the documents of one index. */
export interface FacetFilter {
  /** Of the documents in a set, those that fit a choice. */
  readonly narrow: (found: BitSet, choice: FacetChoice) => BitSet
  /**
   * How many of the documents in a set each value would show, given what is chosen in the other facets.
   * Values that would show none are absent.
   */
  readonly count: (found: BitSet, choice: FacetChoice) => FacetCounts
}

function toSet(gaps: readonly number[], size: number): BitSet {
  const set = emptySet(size)
  let document = 0
  for (const gap of gaps) {
    document += gap
    addTo(set, document)
  }
  return set
}

/** Prepares the facets of an index of so many documents. */
export function createFacetFilter(lists: FacetLists, size: number): FacetFilter {
  const facets = new Map(
    Object.entries(lists).map(([facet, values]) => [
      facet,
      new Map(Object.entries(values).map(([value, gaps]) => [value, toSet(gaps, size)])),
    ]),
  )

  function narrow(found: BitSet, choice: FacetChoice, except?: string): BitSet {
    let set = found
    for (const [facet, values = []] of Object.entries(choice)) {
      if (values.length === 0 || facet === except) continue
      const sets = values.map((value) => facets.get(facet)?.get(value) ?? emptySet(size))
      set = both(set, sets.reduce(either, emptySet(size)))
    }
    return set
  }

  return {
    narrow: (found, choice) => narrow(found, choice),
    count(found, choice) {
      const counted = [...facets].map(([facet, values]) => {
        const others = narrow(found, choice, facet)
        const counts = [...values].map(([value, set]) => [value, countBoth(others, set)] as const)
        return [facet, new Map(counts.filter(([, count]) => count > 0))] as const
      })
      return new Map(counted)
    },
  }
}
