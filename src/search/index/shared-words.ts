import type { FacetLists } from '../../facets/lists.ts'
import type { Analysis } from './analyse-documents.ts'
import { decodeNumbers, encodeNumbers } from './character-lists.ts'
import { weightsByLength } from './field-words.ts'
import { encodeSplitLists, openSplitLists } from './split-lists.ts'
import { encodePostingLists, openPostingLists, type PostingLists } from './posting-lists.ts'
import { bundlesByWord, bundleTerms, type SharedField } from './term-bundles.ts'

/*
 * The words of a field whose texts many documents share. Written are the documents of each bundle of texts, and the bundles
 * of each word. The documents of a bundle are mostly those of a value of a facet, such as a topic: then only the others are.
 */

/** The words of a shared field in their file. */
export interface EncodedSharedWords {
  /** By bundle, the number of the value of a facet that is most like it, from 1; 0 for none. */
  readonly likeFacets: string
  /** By bundle, the documents that are in one of the two and not in the other. */
  readonly documents: string
  /** By bundle, how many words its texts have. */
  readonly sizes: string
  /** For each term the bundles in which it is, with how often, less one, as the payload. */
  readonly bundles: string
}

/** The words of a shared field. */
export interface SharedWords {
  /** The bundles in which a term is, with how often, less one, as the payload. */
  readonly bundlesOf: PostingLists
  /** The documents of a bundle. */
  readonly documentsOf: (bundle: number) => readonly number[]
  /** The weight of a word that is once in the field, by document; computed when it is first asked for. */
  readonly weights: () => Float64Array
}

/** The documents of each value of each facet, in the order of the lists. */
function facetDocuments(facets: FacetLists): readonly (() => readonly number[])[] {
  return Object.values(facets).flatMap((values) =>
    Object.values(values).map((distances) => () => {
      let docId = 0
      return distances.map((distance) => (docId += distance))
    }),
  )
}

/** The ids that are in one of two rising lists and not in the other, rising. */
function difference(a: readonly number[], b: readonly number[]): readonly number[] {
  const ids: number[] = []
  let [inA, inB] = [0, 0]
  while (inA < a.length || inB < b.length) {
    const own = a[inA] ?? Infinity
    const other = b[inB] ?? Infinity
    if (own !== other) ids.push(Math.min(own, other))
    if (own <= other) inA += 1
    if (other <= own) inB += 1
  }
  return ids
}

/** Finds the list that is most like another: so near that naming the difference takes less than naming the list. */
function createFindLike(lists: readonly (readonly number[])[], size: number) {
  const listsOf = Array.from({ length: size }, () => new Array<number>())
  lists.forEach((list, number) => {
    for (const docId of list) listsOf[docId]?.push(number)
  })
  return (documents: readonly number[]): number => {
    const common = new Map<number, number>()
    for (const docId of documents)
      for (const list of listsOf[docId] ?? []) common.set(list, (common.get(list) ?? 0) + 1)
    let best = -1
    let least = documents.length
    for (const [list, shared] of common) {
      const others = documents.length + (lists[list]?.length ?? 0) - 2 * shared
      if (others < least) [best, least] = [list, others]
    }
    return best
  }
}

/** Encodes the words of a field for sorted terms. */
export function encodeSharedWords(
  field: SharedField,
  terms: readonly string[],
  analysis: Analysis,
  facets: FacetLists,
): EncodedSharedWords {
  const bundles = bundleTerms(analysis, field)
  const byWord = bundlesByWord(bundles)
  const lists = facetDocuments(facets).map((documents) => documents())
  const findLike = createFindLike(lists, analysis.documents.length)
  const likeFacets = bundles.map(({ documents }) => findLike(documents))
  const others = bundles.map(({ documents }, bundle) => difference(documents, lists[likeFacets[bundle] ?? -1] ?? []))
  const bundlesOf = (term: string) =>
    (byWord.get(term) ?? []).map(({ bundle, times }) => ({ id: bundle, payload: times - 1 }))
  const sizeOf = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, times) => sum + times, 0)
  return {
    sizes: encodeNumbers(bundles.map(({ words }) => sizeOf(words))),
    likeFacets: encodeNumbers(likeFacets.map((list) => list + 1)),
    documents: encodePostingLists(others.map((ids) => ids.map((id) => ({ id, payload: 0 })))),
    bundles: encodeSplitLists(terms.map(bundlesOf)),
  }
}

/**
 * Opens what `encodeSharedWords` wrote of so many terms.
 * @throws IndexError where there are more or fewer.
 */
export function openSharedWords(
  field: SharedField,
  { likeFacets, documents, sizes, bundles }: EncodedSharedWords,
  {
    termCount,
    documentCount,
    facets,
  }: { readonly termCount: number; readonly documentCount: number; readonly facets: FacetLists },
): SharedWords {
  const like = decodeNumbers(likeFacets)
  const lists = facetDocuments(facets)
  const others = openPostingLists(documents, like.length)
  const bundlesOf = openSplitLists(bundles, termCount)
  const decoded: (readonly number[])[] = []
  // Each is asked for by hundreds of terms.
  const documentsOf = (bundle: number) =>
    (decoded[bundle] ??= difference(others(bundle).ids, lists[(like[bundle] ?? 0) - 1]?.() ?? []))
  let weights: Float64Array | undefined

  /** By document, how many words its field has: those of its bundles. */
  function fieldLengths(): Uint32Array {
    const lengths = new Uint32Array(documentCount)
    decodeNumbers(sizes).forEach((words, bundle) => {
      const documents = documentsOf(bundle)
      for (let at = 0; at < documents.length; at += 1) {
        const docId = documents[at] ?? 0
        lengths[docId] = (lengths[docId] ?? 0) + words
      }
    })
    return lengths
  }

  return { bundlesOf, documentsOf, weights: () => (weights ??= weightsByLength(field, fieldLengths())) }
}
