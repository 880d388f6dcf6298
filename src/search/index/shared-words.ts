import type { Analysis } from './analyse-documents.ts'
import { decodeNumbers, encodeNumbers } from './character-lists.ts'
import { weightsByLength } from './field-words.ts'
import { encodePostingLists, openPostingLists, type PostingLists } from './posting-lists.ts'
import { bundlesByWord, bundleTerms, type SharedField } from './term-bundles.ts'

/*
 * The words of a field whose texts many documents share. Written are the documents of each bundle of texts, and the bundles
 * of each word.
 */

/** The words of a shared field in their file. */
export interface EncodedSharedWords {
  /** By bundle, the documents that have its texts. */
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

/** Encodes the words of a field for sorted terms. */
export function encodeSharedWords(
  field: SharedField,
  terms: readonly string[],
  analysis: Analysis,
): EncodedSharedWords {
  const bundles = bundleTerms(analysis, field)
  const byWord = bundlesByWord(bundles)
  const bundlesOf = (term: string) =>
    (byWord.get(term) ?? []).map(({ bundle, times }) => ({ id: bundle, payload: times - 1 }))
  const sizeOf = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, times) => sum + times, 0)
  return {
    sizes: encodeNumbers(bundles.map(({ words }) => sizeOf(words))),
    documents: encodePostingLists(bundles.map(({ documents }) => documents.map((id) => ({ id, payload: 0 })))),
    bundles: encodePostingLists(terms.map(bundlesOf)),
  }
}

/**
 * Opens what `encodeSharedWords` wrote of so many terms.
 * @throws IndexError where there are more or fewer.
 */
export function openSharedWords(
  field: SharedField,
  { documents, sizes: encodedSizes, bundles }: EncodedSharedWords,
  { termCount, documentCount }: { readonly termCount: number; readonly documentCount: number },
): SharedWords {
  const sizes = decodeNumbers(encodedSizes)
  const idsOf = openPostingLists(documents, sizes.length)
  const bundlesOf = openPostingLists(bundles, termCount)
  const decoded: (readonly number[])[] = []
  // Each is asked for by hundreds of terms.
  const documentsOf = (bundle: number) => (decoded[bundle] ??= idsOf(bundle).ids)
  let weights: Float64Array | undefined

  /** By document, how many words its field has: those of its bundles. */
  function fieldLengths(): Uint32Array {
    const lengths = new Uint32Array(documentCount)
    sizes.forEach((words, bundle) => {
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
