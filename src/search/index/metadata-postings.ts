import type { Analysis } from './analyse-documents.ts'
import { decodeNumbers, encodeNumbers } from './character-lists.ts'
import { occurrenceWeights } from './field-words.ts'
import { bundleInheritedTerms, bundlesByWord } from './inherited-terms.ts'
import {
  encodePostingLists,
  openPostingLists,
  type Posting,
  type PostingList,
  type PostingLists,
} from './posting-lists.ts'
import { NO_POSTINGS, type TermPostings } from './term-postings.ts'
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

/** What a word that is once in a field weighs, by document. */
function stepsOf(field: 'layTerms' | 'inheritedTerms', { documents }: Analysis): readonly number[] {
  return occurrenceWeights(documents, field).map((weight) => Math.max(1, Math.round(weight * STEPS)))
}

/** By word, the documents that have it in lay terms of their own, once for each of these. */
function layTermsByWord({ documents, words }: Analysis): readonly (readonly number[])[] {
  const found = Array.from({ length: words.size() }, () => new Array<number>())
  documents.forEach(({ layTerms }, docId) => {
    for (const { wordIds } of layTerms) {
      wordIds.forEach((wordId, at) => {
        if (wordIds.indexOf(wordId) === at) found[wordId]?.push(docId)
      })
    }
  })
  return found
}

/**
 * Encodes the postings of sorted terms.
 * @param postings where each term is in the metadata, and what it weighs there.
 */
export function encodeMetadataPostings(
  terms: readonly string[],
  postings: ReadonlyMap<string, TermPostings>,
  analysis: Analysis,
): EncodedMetadataPostings {
  const bundles = bundleInheritedTerms(analysis)
  const byWord = bundlesByWord(bundles)
  const inheritedSteps = stepsOf('inheritedTerms', analysis)
  const layTermSteps = stepsOf('layTerms', analysis)
  const inLayTerms = layTermsByWord(analysis)
  /** By document, the steps of the current term in lay terms; 0 again after each. */
  const steps = new Uint32Array(analysis.documents.length)

  function addSteps(term: string): void {
    for (const { bundle, times } of byWord.get(term) ?? []) {
      for (const docId of bundles[bundle]?.documents ?? [])
        steps[docId] = (steps[docId] ?? 0) + times * (inheritedSteps[docId] ?? 0)
    }
    for (const docId of inLayTerms[analysis.words.of(term)] ?? [])
      steps[docId] = (steps[docId] ?? 0) + (layTermSteps[docId] ?? 0)
  }

  /** The postings of a term whose level does not follow from lay terms. */
  function ownPostings(term: string): readonly Posting[] {
    const own: Posting[] = []
    const { documents, weights, inTitle } = postings.get(term) ?? NO_POSTINGS
    addSteps(term)
    for (let at = 0; at < documents.length; at += 1) {
      const id = documents[at] ?? 0
      const payload = levelOf(weights[at] ?? 0) + (inTitle[at] === 1 ? TITLE_MARK : 0)
      const byLayTerms = steps[id] ?? 0
      if (byLayTerms === 0 || payload !== levelOfSteps(byLayTerms)) own.push({ id, payload })
      steps[id] = 0
    }
    return own
  }

  const inherited = terms.map((term) =>
    (byWord.get(term) ?? []).map(({ bundle, times }) => ({ id: bundle, payload: times })),
  )
  return {
    bundles: encodePostingLists(bundles.map(({ documents }) => documents.map((id) => ({ id, payload: 0 })))),
    inherited: encodePostingLists(inherited),
    inheritedSteps: encodeNumbers(inheritedSteps),
    layTermSteps: encodeNumbers(layTermSteps),
    postings: encodePostingLists(terms.map(ownPostings)),
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
