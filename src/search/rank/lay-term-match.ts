import type { LayTermIndex } from '../index/lay-term-index.ts'
import type { LayTerms } from '../index/lay-terms.ts'
import type { QueryTerm } from '../query/query-term.ts'
import { termWeight } from './term-weight.ts'

/** By document, the match of the best of its lay terms: from 0 to 1, which is the query and nothing else. */
export type MatchLayTerms = (query: readonly QueryTerm[]) => Float32Array

/**
 * Prepares the comparison of queries with whole lay terms: who types the words of one means what it says, while the
 * same words strewn over many lay terms say little. The match of a lay term is the share of the query that it has,
 * times the share of it that the query has; words are weighted by their inverse document frequency among the lay
 * terms. Stop words are weighted like others: by them “who do I call” differs from “call me”.
 */
export function createLayTermMatch(lay: LayTerms, documentCount: number): MatchLayTerms {
  /** By lay term, for one word: the weight of its best expansion, and the inverse document frequency of that. Then 0. */
  let weights = new Float64Array()
  let frequencies = new Float64Array()
  /** By lay term, for the query: the weights of the words of the query that it has, and of its own that the query has. */
  let ofQuery = new Float64Array()
  let ofLayTerm = new Float64Array()

  /** At the first query, because lay terms are not decoded when the index is opened. */
  function allocate(layTermCount: number): void {
    weights = new Float64Array(layTermCount)
    frequencies = new Float64Array(layTermCount)
    ofQuery = new Float64Array(layTermCount)
    ofLayTerm = new Float64Array(layTermCount)
  }

  /** Adds the lay terms of one expansion. A function of its own, because V8 optimises only the inner of two loops. */
  function addExpansion(index: LayTermIndex, termId: number, weight: number, own: number, found: number[]): void {
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
    index: LayTermIndex,
    word: QueryTerm,
    isBestWordOf: (termId: number) => boolean,
    touched: number[],
  ): number {
    const found: number[] = []
    for (const { termId, weight } of word.expansions) {
      addExpansion(index, termId, weight, isBestWordOf(termId) ? weight * (index.weights[termId] ?? 0) : 0, found)
    }
    const count = (termId: number) => (index.starts[termId + 1] ?? 0) - (index.starts[termId] ?? 0)
    const wordWeight = termWeight(word, count, index.totals.length)
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
    const index = lay.index()
    if (weights.length !== documents.length) allocate(documents.length)
    const best = new Float32Array(documentCount)
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
      best[docId] = Math.max(best[docId] ?? 0, match)
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
