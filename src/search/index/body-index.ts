import type { CardDetails } from './card-details.ts'
import { decodeNumbers, encodeNumbers } from './character-lists.ts'
import { IndexError, parseJson, requireVersion, type Versioned } from './index-file.ts'
import type { MetadataIndex } from './metadata-index.ts'
import { encodeColumns, openPostingLists, type PostingColumns, type PostingLists } from './posting-lists.ts'
import { stepsOf } from './quantised-impacts.ts'
import { encodeTerms, openTerms, type TermDictionary } from './term-dictionary.ts'

/** The postings of the bodies in their file. */
export interface EncodedBodyPostings {
  /** The weight of a word that is once in the body of each document, in steps (`stepsOf`). */
  readonly steps: string
  /** The dictionary of the terms that only bodies have. */
  readonly terms: string
  /** The documents of each term of the metadata, and of each term that only bodies have, with the bucket as the payload. */
  readonly postingsOfMetadata: string
  readonly postings: string
}

/** The second file of an index: the postings of the bodies, and what results are explained by. */
export interface BodyIndexFile extends EncodedBodyPostings {
  /** The checksum of the metadata to whose ids the file refers. */
  readonly metadata: string
  /** By document, the most similar ones, with the similarity as the payload. */
  readonly neighbours: string
  readonly details: readonly CardDetails[]
  /** The names of the files that hold the bodies themselves. */
  readonly bodies: readonly string[]
}

/** The postings of the bodies, and what results are explained by. */
export interface BodyIndex {
  /** The terms that only bodies have. */
  readonly terms: TermDictionary
  /** The documents of each term of the metadata, empty where no body has it; the payload is the term-frequency bucket. */
  readonly postingsOfMetadata: PostingLists
  /** The documents of each of `terms`. */
  readonly postings: PostingLists
  /** The weight of a word that is once in the body of each document, in steps (`stepsOf`). */
  readonly steps: readonly number[]
  /** By document, the most similar ones, with the similarity as the payload. */
  readonly neighbours: PostingLists
  readonly details: readonly CardDetails[]
  /** The names of the files that hold the bodies themselves. */
  readonly bodies: readonly string[]
}

/**
 * Encodes the postings of the bodies. Terms that the metadata has are not written again; each posting says how often,
 * and each document what once weighs, since bodies differ in length.
 * @param metadataTerms sorted.
 * @param weights what a word that is once in a body weighs, by document.
 */
export function encodeBodyPostings(
  metadataTerms: readonly string[],
  weights: ArrayLike<number>,
  postings: ReadonlyMap<string, PostingColumns>,
): EncodedBodyPostings {
  const known = new Set(metadataTerms)
  const terms = [...postings.keys()].filter((term) => !known.has(term)).sort()
  const postingsOf = (term: string) => postings.get(term) ?? { ids: [], payloads: [] }
  return {
    steps: encodeNumbers(Array.from(weights, stepsOf)),
    terms: encodeTerms(terms),
    postingsOfMetadata: encodeColumns(metadataTerms.map(postingsOf)),
    postings: encodeColumns(terms.map(postingsOf)),
  }
}

/**
 * Opens the body index of some metadata. Nothing of it is decoded before it is asked for.
 * @throws IndexError for a file of another version or of other metadata, for one that was cut, and for something else.
 */
export function openBodyIndex(json: string, { checksum, cards, terms: known }: MetadataIndex): BodyIndex {
  const file: BodyIndexFile & Versioned = parseJson(json, 'a body index')
  requireVersion(file, 'a body index')
  const { details, bodies } = file
  const steps = decodeNumbers(file.steps)
  if (file.metadata !== checksum) throw new IndexError('has the body index of another build')
  if (details.length !== cards.length || steps.length !== cards.length) {
    throw new IndexError('has a body index that cannot be read')
  }
  const terms = openTerms(file.terms)
  return {
    terms,
    steps,
    details,
    bodies,
    postingsOfMetadata: openPostingLists(file.postingsOfMetadata, known.size),
    postings: openPostingLists(file.postings, terms.size),
    neighbours: openPostingLists(file.neighbours, cards.length),
  }
}
