import type { FacetValues } from '../domain/facets.ts'

/**
 * The documents of each value of each facet: facet → value → positions of documents, ascending. Each position is
 * written as its distance from the one before it, because small numbers compress well.
 */
export type FacetLists = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>

/** Inverts the values of documents, given in their order, to the lists that a browser filters by. */
export function toFacetLists(documents: readonly FacetValues[]): FacetLists {
  // Maps, because a slug may be “constructor”, which every object inherits.
  const lists = new Map<string, Map<string, number[]>>()
  const last = new Map<number[], number>()
  documents.forEach((facets, position) => {
    for (const [facet, values] of Object.entries(facets)) {
      for (const value of new Set(values)) {
        const ofFacet = lists.get(facet) ?? new Map<string, number[]>()
        lists.set(facet, ofFacet)
        const list = ofFacet.get(value) ?? []
        ofFacet.set(value, list)
        list.push(position - (last.get(list) ?? 0))
        last.set(list, position)
      }
    }
  })
  return Object.fromEntries([...lists].map(([facet, ofFacet]) => [facet, Object.fromEntries(ofFacet)]))
}
