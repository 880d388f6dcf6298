import { inverseDocumentFrequency } from '../rank/term-weight.ts'

/** The lay terms of all documents after each other, each known by its place: its id. */
export interface LayTermList {
  /** The term ids of the words of all lay terms. */
  readonly words: Uint32Array
  /** Where the words of each lay term begin; one more than there are lay terms. */
  readonly starts: Uint32Array
  /** The document of each lay term. */
  readonly documents: Uint32Array
  /** The first lay term of each document; one more than there are documents. */
  readonly firsts: Uint32Array
}

/** The inverted index of lay terms. */
export interface LayTermIndex {
  /** Where the lay terms of each term begin in `layTerms`; one more than there are terms. */
  readonly starts: Uint32Array
  readonly layTerms: Uint32Array
  /** By term, its inverse document frequency among the lay terms. */
  readonly weights: Float32Array
  /** By lay term, the sum of the weights of its terms. */
  readonly totals: Float32Array
}

/** Where the list of each term begins, and where the last ends. */
function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let at = 0; at < lengths.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0)
  return starts
}

/**
 * Inverts lay terms.
 * @param termCount how many terms the metadata has, of which lay terms consist.
 */
export function invertLayTerms(list: LayTermList, termCount: number): LayTermIndex {
  const size = list.documents.length
  const counts = new Uint32Array(termCount)
  eachTerm(list, termCount, (termId) => {
    counts[termId] = (counts[termId] ?? 0) + 1
  })
  const weights = Float32Array.from(counts, (count) => inverseDocumentFrequency(count, size))
  const starts = startsOf(counts)
  const next = starts.slice()
  const layTerms = new Uint32Array(starts[termCount] ?? 0)
  const totals = new Float32Array(size)
  eachTerm(list, termCount, (termId, layTerm) => {
    layTerms[next[termId] ?? 0] = layTerm
    next[termId] = (next[termId] ?? 0) + 1
    totals[layTerm] = (totals[layTerm] ?? 0) + (weights[termId] ?? 0)
  })
  return { starts, layTerms, weights, totals }
}

/** Calls back with each term of each lay term, once where it is repeated. */
function eachTerm(
  { words, starts, documents }: LayTermList,
  termCount: number,
  call: (termId: number, layTerm: number) => void,
): void {
  const lastLayTerms = new Int32Array(termCount).fill(-1)
  for (let layTerm = 0; layTerm < documents.length; layTerm += 1) {
    for (let at = starts[layTerm] ?? 0; at < (starts[layTerm + 1] ?? 0); at += 1) {
      const termId = words[at] ?? 0
      if (lastLayTerms[termId] === layTerm) continue
      lastLayTerms[termId] = layTerm
      call(termId, layTerm)
    }
  }
}
