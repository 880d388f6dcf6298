import { countWords } from './count-words.ts'
import { averageLengths, occurrenceWeight, wordsIn } from './field-words.ts'
import type { SearchDocument } from '../model.ts'
import type { Posting } from './posting-lists.ts'
import { bucketOf } from './quantised-impacts.ts'
import type { FieldName } from '../weights.ts'

/**
 * Where a term is, column by column: a large hub has millions of these, and an object for each would take six
 * times the memory.
 */
export interface TermPostings {
  /** Rising. */
  readonly documents: readonly number[]
  /** What the term weighs in each: its occurrences, each with the weight of its field. */
  readonly weights: readonly number[]
  /** Those of the documents in whose title it is. */
  readonly inTitle: ReadonlySet<number>
}

/** What each word of a document weighs in some of its fields together. */
function weightsIn(
  document: SearchDocument,
  fields: readonly FieldName[],
  averages: Readonly<Partial<Record<FieldName, number>>>,
  language: string,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const field of fields) {
    const words = wordsIn(document, field, language)
    const weight = occurrenceWeight(field, words.length, averages[field] ?? 0)
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + weight)
  }
  return weights
}

/** For each word of some fields of the documents, where it is and what it weighs there. */
export function postTerms(
  documents: readonly SearchDocument[],
  fields: readonly FieldName[],
  language: string,
): ReadonlyMap<string, TermPostings> {
  const averages = averageLengths(documents, fields, language)
  const postings = new Map<string, { documents: number[]; weights: number[]; inTitle: Set<number> }>()
  const postingsOf = (word: string) => {
    const known = postings.get(word)
    if (known !== undefined) return known
    const own = { documents: new Array<number>(), weights: new Array<number>(), inTitle: new Set<number>() }
    postings.set(word, own)
    return own
  }
  documents.forEach((document, docId) => {
    for (const [word, weight] of weightsIn(document, fields, averages, language)) {
      const own = postingsOf(word)
      own.documents.push(docId)
      own.weights.push(weight)
    }
    if (!fields.includes('title')) return
    for (const word of wordsIn(document, 'title', language)) postingsOf(word).inTitle.add(docId)
  })
  return postings
}

/** The words of all bodies. */
export interface BodyPostings {
  /** How many words each body has, by document. */
  readonly lengths: readonly number[]
  /** For each word the documents whose bodies have it, each with its term-frequency bucket. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>
}

/** Finds where each word is, reading each body once: they are nearly all the words there are. */
export function postBodies(documents: readonly SearchDocument[], language: string): BodyPostings {
  const lengths: number[] = []
  const postings = new Map<string, Posting[]>()
  for (const [docId, document] of documents.entries()) {
    const words = wordsIn(document, 'body', language)
    lengths.push(words.length)
    for (const [word, frequency] of countWords(words)) {
      const posting = { id: docId, payload: bucketOf(frequency) }
      const list = postings.get(word)
      if (list === undefined) postings.set(word, [posting])
      else list.push(posting)
    }
  }
  return { lengths, postings }
}
