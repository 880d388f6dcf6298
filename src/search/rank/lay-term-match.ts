import type { QueryWord } from '../query/expansion.ts'
import type { LayTerms } from '../index/lay-terms.ts'
import { indexTerms, type TermIndex } from './term-index.ts'
import { weigh } from './word-weight.ts'

/** How well the lay terms of documents fit a query. */
export interface TermFits {
  /** By document, how well the best of its terms fits: from 0 to 1, which is the query and nothing else. */
  readonly fits: Float32Array
  /** By document, which term that is; it means nothing where none fits. */
  readonly terms: Uint32Array
}

/** Fits lay terms to a query. */
export type FitTerms = (query: readonly QueryWord[]) => TermFits

/** Which word of a query stands best for each word of the index: “pass” and “port” both stand for “passport”. */
function ownersOf(query: readonly QueryWord[]): ReadonlyMap<number, number> {
  const factors = new Map<number, number>()
  const owners = new Map<number, number>()
  query.forEach(({ expansions }, at) => {
    for (const { place, factor } of expansions) {
      if (factor <= (factors.get(place) ?? 0)) continue
      factors.set(place, factor)
      owners.set(place, at)
    }
  })
  return owners
}

/** How telling a typed word is among the terms. */
function weightOf(word: QueryWord, { starts, totals }: TermIndex): number {
  return weigh(word, (place) => (starts[place + 1] ?? 0) - (starts[place] ?? 0), totals.length)
}

/**
 * Compares queries with whole lay terms: who types what stands in one means just that, while the same
 * words strewn over many terms say little. A term fits by how much of the query it has, times how much
 * of it the query has; rare words count more (inverse document frequency among the terms), and stop
 * words as they are: they tell “who do I call” from “call me”.
 * @param wordCount how many words the names have, of which terms are made.
 */
export function createTermFits(lay: LayTerms, wordCount: number, documentCount: number): FitTerms {
  let known: TermIndex | undefined
  /** By term, for one word of a query: the best factor of what stands for it, and the weight of that. Then 0 again. */
  const factors = new Float64Array(lay.size)
  const weights = new Float64Array(lay.size)
  /** By term, for the whole query: how much of the query it has, and how much of it the query has. Then 0 again. */
  const asked = new Float64Array(lay.size)
  const said = new Float64Array(lay.size)

  /** The terms of one word of the index. Apart, because V8 goes back to slow code at each end of a loop within a loop. */
  function take(index: TermIndex, place: number, factor: number, weight: number, found: number[]): void {
    const end = index.starts[place + 1] ?? 0
    for (let at = index.starts[place] ?? end; at < end; at += 1) {
      const term = index.terms[at] ?? 0
      const before = factors[term] ?? 0
      if (before === 0) found.push(term)
      if (factor <= before) continue
      factors[term] = factor
      weights[term] = weight
    }
  }

  function add(index: TermIndex, word: QueryWord, isOwn: (place: number) => boolean, touched: number[]): number {
    const found: number[] = []
    for (const { place, factor } of word.expansions) {
      take(index, place, factor, isOwn(place) ? factor * (index.weights[place] ?? 0) : 0, found)
    }
    const weight = weightOf(word, index)
    for (const term of found) {
      if (asked[term] === 0) touched.push(term)
      asked[term] = (asked[term] ?? 0) + weight * (factors[term] ?? 0)
      said[term] = (said[term] ?? 0) + (weights[term] ?? 0)
      factors[term] = 0
    }
    return weight
  }

  return (query) => {
    const { documents } = lay.list()
    const index = (known ??= indexTerms(lay.list(), wordCount))
    const best = { fits: new Float32Array(documentCount), terms: new Uint32Array(documentCount) }
    const owners = ownersOf(query)
    const touched: number[] = []
    let all = 0
    query.forEach((word, at) => {
      all += add(index, word, (place) => owners.get(place) === at, touched)
    })
    for (const term of touched) {
      const document = documents[term] ?? 0
      const fit = ((asked[term] ?? 0) / all) * ((said[term] ?? 0) / (index.totals[term] ?? 1))
      asked[term] = 0
      said[term] = 0
      if (fit <= (best.fits[document] ?? 0)) continue
      best.fits[document] = fit
      best.terms[document] = term
    }
    return best
  }
}
