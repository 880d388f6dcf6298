import type { FacetValues } from '../../domain/facets.ts'
import { toFacetLists, type FacetLists } from '../../facets/lists.ts'
import { decodeNumbers, encodeNumbers } from './character-lists.ts'

/** `FacetLists` in their file: each list is written as characters. */
export type EncodedFacets = Readonly<Record<string, Readonly<Record<string, string>>>>

function mapLists<From, To>(
  facets: Readonly<Record<string, Readonly<Record<string, From>>>>,
  map: (list: From) => To,
): Readonly<Record<string, Readonly<Record<string, To>>>> {
  return Object.fromEntries(
    Object.entries(facets).map(([facet, values]) => [
      facet,
      Object.fromEntries(Object.entries(values).map(([value, list]) => [value, map(list)])),
    ]),
  )
}

/** Encodes the facets of documents, given in the order of the index. */
export function encodeFacets(facets: readonly FacetValues[]): EncodedFacets {
  return mapLists(toFacetLists(facets), encodeNumbers)
}

/** Decodes what `encodeFacets` wrote. */
export function decodeFacets(facets: EncodedFacets): FacetLists {
  return mapLists(facets, decodeNumbers)
}
