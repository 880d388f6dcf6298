import type { FacetValues } from '../model.ts'

/** Facet → value → the documents that have it, each as its distance from the one before: small numbers, which compress. */
export type FacetLists = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>

/** Turns what each document has into which documents each value has. */
export function toFacetLists(documents: readonly FacetValues[]): FacetLists {
  // Maps, because a slug may be “constructor”, which every object has.
  const lists = new Map<string, Map<string, number[]>>()
  const last = new Map<number[], number>()
  documents.forEach((facets, document) => {
    for (const [facet, values] of Object.entries(facets)) {
      for (const value of new Set(values)) {
        const ofFacet = lists.get(facet) ?? new Map<string, number[]>()
        lists.set(facet, ofFacet)
        const list = ofFacet.get(value) ?? []
        ofFacet.set(value, list)
        list.push(document - (last.get(list) ?? 0))
        last.set(list, document)
      }
    }
  })
  return Object.fromEntries([...lists].map(([facet, ofFacet]) => [facet, Object.fromEntries(ofFacet)]))
}
