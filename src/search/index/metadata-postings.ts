import { decodeNumbers, encodeNumbers } from './character-lists.ts'
import { meanLength, occurrenceWeight, termsIn, wordsIn } from './field-words.ts'
import { bundleInheritedTerms, bundlesByWord } from './inherited-terms.ts'
import type { SearchDocument } from '../model.ts'
import {
  encodePostingLists,
  openPostingLists,
  type Posting,
  type PostingList,
  type PostingLists,
} from './posting-lists.ts'
import type { TermPostings } from './term-postings.ts'
import { levelOf, TITLE_MARK } from './quantised-impacts.ts'

/*
 * Most postings of the metadata come from lay terms, which are in the file anyway: those of a document itself, and
 * those that it inherits. They are not written again: what a word of lay terms weighs follows from how often it is
 * there. Written are the other postings, and those that weigh otherwise because the word is in another field too.
 */

/** Parts of a weight in a file. Weights are below ten, so they fit two bytes or three, and hardly a level is missed. */
const STEPS = 16_384

/** The postings of the metadata in their file. */
export interface EncodedMetadataPostings {
  /** The documents that inherit each bundle of lay terms. */
  readonly bundles: string
  /** For each term the bundles in which it is, with how often as the payload. */
  readonly inherited: string
  /** What each document’s inherited lay terms, and its own, make a word weigh that is once in them, in STEPS. */
  readonly inheritedSteps: string
  readonly layTermSteps: string
  /** For each term the documents whose level does not follow from lay terms, with the level as the payload, marked for titles. */
  readonly postings: string
}

/** The postings of the metadata. */
export interface MetadataPostings {
  /** The documents that inherit each bundle of lay terms. */
  readonly bundle: (bundle: number) => PostingList
  readonly inherited: PostingLists
  readonly inheritedSteps: readonly number[]
  readonly layTermSteps: readonly number[]
  readonly own: PostingLists
}

/** The level of a word whose steps in the lay terms of a document, its own and inherited ones, add up to so many. */
export function levelOfSteps(steps: number): number {
  return levelOf(steps / STEPS)
}

/** What a word that is once in a field weighs, by document, given how many words the field has. */
function stepsOf(
  field: 'layTerms' | 'inheritedTerms',
  documents: readonly SearchDocument[],
  language: string,
): readonly number[] {
  const lengths = documents.map((document) => wordsIn(document, field, language).length)
  const average = meanLength(lengths)
  return lengths.map((length) => Math.max(1, Math.round(occurrenceWeight(field, length, average) * STEPS)))
}

/** For each word the documents that have it in lay terms of their own, with in how many. */
function countLayTerms(documents: readonly SearchDocument[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const counts = new Map<string, Map<number, number>>()
  documents.forEach((document, docId) => {
    for (const word of termsIn(document).flatMap((words) => [...new Set(words)])) {
      const ofWord = counts.get(word) ?? new Map<number, number>()
      counts.set(word, ofWord.set(docId, (ofWord.get(docId) ?? 0) + 1))
    }
  })
  return counts
}

function toPostings({ documents, weights, inTitle }: TermPostings): readonly Posting[] {
  return documents.map((id, at) => ({ id, payload: levelOf(weights[at] ?? 0) + (inTitle.has(id) ? TITLE_MARK : 0) }))
}

/**
 * Encodes the postings of sorted terms.
 * @param postings where each term is in the metadata, and what it weighs there.
 */
export function encodeMetadataPostings(
  terms: readonly string[],
  postings: ReadonlyMap<string, TermPostings>,
  documents: readonly SearchDocument[],
  language: string,
): EncodedMetadataPostings {
  const bundles = bundleInheritedTerms(documents)
  const byWord = bundlesByWord(bundles)
  const inheritedSteps = stepsOf('inheritedTerms', documents, language)
  const layTermSteps = stepsOf('layTerms', documents, language)
  const layTermCounts = countLayTerms(documents)

  function stepsByDocument(term: string): ReadonlyMap<number, number> {
    const steps = new Map<number, number>()
    const add = (docId: number, times: number, ofOne = 0) => steps.set(docId, (steps.get(docId) ?? 0) + times * ofOne)
    for (const { bundle, times } of byWord.get(term) ?? []) {
      for (const docId of bundles[bundle]?.documents ?? []) add(docId, times, inheritedSteps[docId])
    }
    for (const [docId, times] of layTermCounts.get(term) ?? []) add(docId, times, layTermSteps[docId])
    return steps
  }

  const own = terms.map((term) => {
    const steps = stepsByDocument(term)
    const ofTerm = postings.get(term)
    return (ofTerm === undefined ? [] : toPostings(ofTerm)).filter(
      ({ id, payload }) => payload !== levelOfSteps(steps.get(id) ?? 0) || !steps.has(id),
    )
  })
  const inherited = terms.map((term) =>
    (byWord.get(term) ?? []).map(({ bundle, times }) => ({ id: bundle, payload: times })),
  )
  return {
    bundles: encodePostingLists(bundles.map(({ documents }) => documents.map((id) => ({ id, payload: 0 })))),
    inherited: encodePostingLists(inherited),
    inheritedSteps: encodeNumbers(inheritedSteps),
    layTermSteps: encodeNumbers(layTermSteps),
    postings: encodePostingLists(own),
  }
}

/**
 * Opens what `encodeMetadataPostings` wrote of so many terms.
 * @throws IndexError where there are more or fewer.
 */
export function openMetadataPostings(file: EncodedMetadataPostings, termCount: number): MetadataPostings {
  const bundles = openPostingLists(file.bundles)
  const decoded: PostingList[] = []
  return {
    // Each is asked for by hundreds of terms.
    bundle: (bundle) => (decoded[bundle] ??= bundles(bundle)),
    inherited: openPostingLists(file.inherited, termCount),
    inheritedSteps: decodeNumbers(file.inheritedSteps),
    layTermSteps: decodeNumbers(file.layTermSteps),
    own: openPostingLists(file.postings, termCount),
  }
}
