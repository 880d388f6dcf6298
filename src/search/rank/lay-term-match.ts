import type { LayTerms, TermList } from '../index/lay-terms.ts'
import { startsOf } from '../index/posting-lists.ts'
import type { QueryTerm } from '../query/query-term.ts'
import { inverseDocumentFrequency, termWeight } from './term-weight.ts'

/** How well the lay terms of documents match a query. */
export interface LayTermMatches {
  /** By document, the match of the best of its lay terms: from 0 to 1, which is the query and nothing else. */
  readonly matches: Float32Array
  /** By document, which lay term that is; without meaning where none matches. */
  readonly layTerms: Uint32Array
}

export type MatchLayTerms = (query: readonly QueryTerm[]) => LayTermMatches

/**
 * Prepares the comparison of queries with whole lay terms: who types the words of one means what it says, while the
 * same words strewn over many lay terms say little. The match of a lay term is the share of the query that it has,
 * times the share of it that the query has; words are weighted by their inverse document frequency among the lay
 * terms. Stop words are weighted like others: by them “who do I call” differs from “call me”.
 * @param termCount how many terms there are of which lay terms can consist.
 */
export function createLayTermMatch(lay: LayTerms, termCount: number, documentCount: number): MatchLayTerms {
  let inverted: InvertedTerms | undefined
  /** By lay term, for one word: the weight of its best expansion, and the inverse document frequency of that. Then 0. */
  const weights = new Float64Array(lay.size)
  const frequencies = new Float64Array(lay.size)
  /** By lay term, for the query: the weights of the words of the query that it has, and of its own that the query has. */
  const ofQuery = new Float64Array(lay.size)
  const ofLayTerm = new Float64Array(lay.size)

  /** Adds the lay terms of one expansion. A function of its own, because V8 optimises the inner of two loops alone. */
  function addExpansion(index: InvertedTerms, termId: number, weight: number, own: number, found: number[]): void {
    const end = index.starts[termId + 1] ?? 0
    for (let at = index.starts[termId] ?? end; at < end; at += 1) {
      const layTerm = index.layTerms[at] ?? 0
      const before = weights[layTerm] ?? 0
      if (before === 0) found.push(layTerm)
      if (weight <= before) continue
      weights[layTerm] = weight
      frequencies[layTerm] = own
    }
  }

  /** Adds a word of the query; returns its weight. */
  function addWord(
    index: InvertedTerms,
    word: QueryTerm,
    isBestWordOf: (termId: number) => boolean,
    touched: number[],
  ): number {
    const found: number[] = []
    for (const { termId, weight } of word.expansions) {
      addExpansion(index, termId, weight, isBestWordOf(termId) ? weight * (index.weights[termId] ?? 0) : 0, found)
    }
    const count = (termId: number) => (index.starts[termId + 1] ?? 0) - (index.starts[termId] ?? 0)
    const wordWeight = termWeight(word, count, lay.size)
    for (const layTerm of found) {
      if (ofQuery[layTerm] === 0) touched.push(layTerm)
      ofQuery[layTerm] = (ofQuery[layTerm] ?? 0) + wordWeight * (weights[layTerm] ?? 0)
      ofLayTerm[layTerm] = (ofLayTerm[layTerm] ?? 0) + (frequencies[layTerm] ?? 0)
      weights[layTerm] = 0
    }
    return wordWeight
  }

  return (query) => {
    const { documents } = lay.list()
    const index = (inverted ??= invert(lay.list(), termCount))
    const best = { matches: new Float32Array(documentCount), layTerms: new Uint32Array(documentCount) }
    const bestWords = bestWordsOf(query)
    const touched: number[] = []
    let total = 0
    query.forEach((word, at) => {
      total += addWord(index, word, (termId) => bestWords.get(termId) === at, touched)
    })
    for (const layTerm of touched) {
      const docId = documents[layTerm] ?? 0
      const match = ((ofQuery[layTerm] ?? 0) / total) * ((ofLayTerm[layTerm] ?? 0) / (index.totals[layTerm] ?? 1))
      ofQuery[layTerm] = 0
      ofLayTerm[layTerm] = 0
      if (match <= (best.matches[docId] ?? 0)) continue
      best.matches[docId] = match
      best.layTerms[docId] = layTerm
    }
    return best
  }
}

/**
 * For each term of the index, the word of the query that has it as its best expansion: “pass” and “port” both
 * have “passport”, of which a lay term has only one.
 */
function bestWordsOf(query: readonly QueryTerm[]): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  const words = new Map<number, number>()
  query.forEach(({ expansions }, at) => {
    for (const { termId, weight } of expansions) {
      if (weight <= (weights.get(termId) ?? 0)) continue
      weights.set(termId, weight)
      words.set(termId, at)
    }
  })
  return words
}

/** The inverted index of lay terms. */
interface InvertedTerms {
  /** Where the lay terms of each term begin in `layTerms`; one more than there are terms. */
  readonly starts: Uint32Array
  readonly layTerms: Uint32Array
  /** By term, its inverse document frequency among the lay terms. */
  readonly weights: Float32Array
  /** By lay term, the sum of the weights of its terms. */
  readonly totals: Float32Array
}

function invert(list: TermList, termCount: number): InvertedTerms {
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
  { words, starts, documents }: TermList,
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
