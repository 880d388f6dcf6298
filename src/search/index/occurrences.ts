import { memoizeByObject } from '../../domain/memoize.ts'
import type { AnalysedDocument, Analysis } from './analyse-documents.ts'
import { decodeNumbers, encodeNumbers } from './character-lists.ts'
import { IndexError } from './index-file.ts'
import { isSentence } from './sentences.ts'
import { encodePostingLists, openPostingLists, type Posting, type PostingLists } from './posting-lists.ts'

/*
 * How often a word is in the fields that a document alone has. Few patterns make up nearly all: once in the summary, once
 * in the title. What a word weighs follows from its pattern and from the lengths of the fields.
 */

/** The occurrences of terms in their file. */
export interface EncodedOccurrences {
  /** For each term the documents that have it in one of the fields, with the number of its pattern as the payload. */
  readonly postings: string
  /** The patterns, PATTERN_LENGTH numbers each. */
  readonly patterns: string
}

/** A pattern: how often a word is in the title, in the headings and in the summary, and how often a lay term repeats it. */
export const PATTERN_LENGTH = 4

/** More often makes no difference. */
const MOST_TIMES = 255

/** The occurrences of terms. */
export interface Occurrences {
  /** The documents of each term, with the number of its pattern as the payload. */
  readonly of: PostingLists
  /** All patterns after each other. */
  readonly patterns: readonly number[]
}

/** Room for MOST_TIMES: a pattern is one number while an index is built. */
const BITS = 8

function unpack(pattern: number): readonly number[] {
  return Array.from({ length: PATTERN_LENGTH }, (_, place) => (pattern >>> (BITS * place)) & MOST_TIMES)
}

/** The id of each word of a document that is in one of the fields, and after each its pattern. Found once. */
const patternsOf = /* @__PURE__ */ memoizeByObject(({ fields, layTerms }: AnalysedDocument): Uint32Array => {
  const patterns = new Map<number, number>()
  const add = (wordId: number, place: number, times: number) => {
    const before = patterns.get(wordId) ?? 0
    const sum = ((before >>> (BITS * place)) & MOST_TIMES) + times
    const others = before & ~(MOST_TIMES << (BITS * place))
    patterns.set(wordId, (others | (Math.min(MOST_TIMES, sum) << (BITS * place))) >>> 0)
  }
  const own = [fields.title, fields.headings, fields.summary]
  own.forEach(({ counts }, place) => {
    for (let at = 0; at < counts.length; at += 2) add(counts[at] ?? 0, place, counts[at + 1] ?? 0)
  })
  for (const { wordIds } of layTerms) {
    // The reader knows in which lay terms a word is, not how often.
    if (isSentence(wordIds.length) || new Set(wordIds).size === wordIds.length) continue
    wordIds.forEach((wordId, at) => {
      if (wordIds.indexOf(wordId) !== at) add(wordId, own.length, 1)
    })
  }
  return Uint32Array.from([...patterns].flat())
})

/** Encodes the occurrences of sorted terms. */
export function encodeOccurrences({ documents, words }: Analysis, terms: readonly string[]): EncodedOccurrences {
  const times = new Map<number, number>()
  const lists = Array.from(
    { length: words.size() },
    () => new Array<{ readonly id: number; readonly pattern: number }>(),
  )
  documents.forEach((document, id) => {
    const patterns = patternsOf(document)
    for (let at = 0; at < patterns.length; at += 2) {
      const pattern = patterns[at + 1] ?? 0
      times.set(pattern, (times.get(pattern) ?? 0) + 1)
      lists[patterns[at] ?? 0]?.push({ id, pattern })
    }
  })
  // The commonest have the lowest numbers.
  const sorted = [...times].sort(([, a], [, b]) => b - a).map(([pattern]) => pattern)
  const numbers = new Map(sorted.map((pattern, number) => [pattern, number]))
  const postingsOf = (term: string): readonly Posting[] =>
    (lists[words.of(term)] ?? []).map(({ id, pattern }) => ({ id, payload: numbers.get(pattern) ?? 0 }))
  return {
    postings: encodePostingLists(terms.map(postingsOf)),
    patterns: encodeNumbers(sorted.flatMap(unpack)),
  }
}

/**
 * Opens what `encodeOccurrences` wrote of so many terms.
 * @throws IndexError where there are more or fewer, and for a pattern that was cut.
 */
export function openOccurrences({ postings, patterns: encoded }: EncodedOccurrences, termCount: number): Occurrences {
  const patterns = decodeNumbers(encoded)
  if (patterns.length % PATTERN_LENGTH !== 0) throw new IndexError('has patterns that are not whole')
  return { of: openPostingLists(postings, termCount), patterns }
}
