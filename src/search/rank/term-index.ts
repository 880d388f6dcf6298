import { idf } from '../index/idf.ts'
import type { TermList } from '../index/lay-terms.ts'
import { startsOf } from '../index/posting-lists.ts'

/** In which lay terms each word stands, and how telling it is among them. */
export interface TermIndex {
  /** Where the terms of each word begin; one more than there are words. */
  readonly starts: Uint32Array
  readonly terms: Uint32Array
  readonly weights: Float32Array
  /** The weights of the words of each term, added up. */
  readonly totals: Float32Array
}

/** Calls back with each word of each term, once where it repeats itself. */
function eachWord(
  { words, starts, documents }: TermList,
  wordCount: number,
  call: (word: number, term: number) => void,
): void {
  const lastTerms = new Int32Array(wordCount).fill(-1)
  for (let term = 0; term < documents.length; term += 1) {
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at += 1) {
      const word = words[at] ?? 0
      if (lastTerms[word] === term) continue
      lastTerms[word] = term
      call(word, term)
    }
  }
}

/**
 * Finds the lay terms of each word.
 * @param wordCount how many words the names have, of which terms are made.
 */
export function indexTerms(list: TermList, wordCount: number): TermIndex {
  const size = list.documents.length
  const counts = new Uint32Array(wordCount)
  eachWord(list, wordCount, (word) => {
    counts[word] = (counts[word] ?? 0) + 1
  })
  const weights = Float32Array.from(counts, (count) => idf(count, size))
  const starts = startsOf(counts)
  const next = starts.slice()
  const terms = new Uint32Array(starts[wordCount] ?? 0)
  const totals = new Float32Array(size)
  eachWord(list, wordCount, (word, term) => {
    terms[next[word] ?? 0] = term
    next[word] = (next[word] ?? 0) + 1
    totals[term] = (totals[term] ?? 0) + (weights[word] ?? 0)
  })
  return { starts, terms, weights, totals }
}
