import type { AnalysedDocument, Analysis } from './analyse-documents.ts'
import { decodeNumbers, encodeNumbers } from './character-lists.ts'
import { IndexError } from './index-file.ts'
import { encodeSplitLists, openSplitLists } from './split-lists.ts'
import type { Posting, PostingLists } from './posting-lists.ts'

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

/** Calls back with each word of a document that is in one of the fields, and its pattern. */
function eachPattern(
  { fields, layTerms }: AnalysedDocument,
  call: (wordId: number, pattern: readonly number[]) => void,
): void {
  const patterns = new Map<number, number[]>()
  const add = (wordId: number, place: number, times: number) => {
    const pattern = patterns.get(wordId) ?? new Array<number>(PATTERN_LENGTH).fill(0)
    patterns.set(wordId, pattern)
    pattern[place] = Math.min(MOST_TIMES, (pattern[place] ?? 0) + times)
  }
  const own = [fields.title, fields.headings, fields.summary]
  own.forEach(({ counts }, place) => {
    for (let at = 0; at < counts.length; at += 2) add(counts[at] ?? 0, place, counts[at + 1] ?? 0)
  })
  for (const { wordIds } of layTerms) {
    // The reader knows in which lay terms a word is, not how often.
    if (new Set(wordIds).size === wordIds.length) continue
    wordIds.forEach((wordId, at) => {
      if (wordIds.indexOf(wordId) !== at) add(wordId, own.length, 1)
    })
  }
  patterns.forEach((pattern, wordId) => call(wordId, pattern))
}

/** Encodes the occurrences of sorted terms. */
export function encodeOccurrences({ documents, words }: Analysis, terms: readonly string[]): EncodedOccurrences {
  const known = new Map<string, { readonly pattern: readonly number[]; times: number; number: number }>()
  const lists = new Map<number, { readonly id: number; readonly key: string }[]>()
  documents.forEach((document, id) => {
    eachPattern(document, (wordId, pattern) => {
      const key = pattern.join()
      const before = known.get(key)
      if (before === undefined) known.set(key, { pattern, times: 1, number: 0 })
      else before.times += 1
      const list = lists.get(wordId)
      if (list === undefined) lists.set(wordId, [{ id, key }])
      else list.push({ id, key })
    })
  })
  // The commonest have the lowest numbers.
  const sorted = [...known.values()].sort((a, b) => b.times - a.times)
  sorted.forEach((own, number) => {
    own.number = number
  })
  const postingsOf = (term: string): readonly Posting[] =>
    (lists.get(words.of(term)) ?? []).map(({ id, key }) => ({ id, payload: known.get(key)?.number ?? 0 }))
  return {
    postings: encodeSplitLists(terms.map(postingsOf)),
    patterns: encodeNumbers(sorted.flatMap(({ pattern }) => pattern)),
  }
}

/**
 * Opens what `encodeOccurrences` wrote of so many terms.
 * @throws IndexError where there are more or fewer, and for a pattern that was cut.
 */
export function openOccurrences({ postings, patterns: encoded }: EncodedOccurrences, termCount: number): Occurrences {
  const patterns = decodeNumbers(encoded)
  if (patterns.length % PATTERN_LENGTH !== 0) throw new IndexError('has patterns that are not whole')
  return { of: openSplitLists(postings, termCount), patterns }
}
