import type { TermImpacts } from '../index/postings.ts'
import { IN_TITLE, MOST_IMPACT } from '../index/quantised-impacts.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { informativeTerms, type QueryTerm } from '../query/query-term.ts'
import { RANKING } from '../weights.ts'
import { termWeight } from './term-weight.ts'

/** The scores of all documents for a query. */
export interface Scores {
  /** By document; 0 for one without an informative word of the query. */
  readonly scores: Float32Array
  /** By document, which informative words it has: the lowest bit is the first word. */
  readonly covered: Uint32Array
  /** By document, the sum of the weights of the informative words that it has. */
  readonly shared: Float32Array
}

/**
 * The weight of each word of a query: its inverse document frequency. What an unknown word may have been meant to be
 * can be very rare, and yet be a wrong guess, so its weight is limited by that of the rarest known word.
 */
function weightsOf(
  query: readonly QueryTerm[],
  { postings, titleLengths }: SearchIndex,
): ReadonlyMap<QueryTerm, number> {
  const countOf = (termId: number) => postings(termId).docIds.length
  const weights = new Map(query.map((term) => [term, termWeight(term, countOf, titleLengths.length)]))
  const known = [...weights].flatMap(([{ isKnown, isInformative }, weight]) => (isKnown && isInformative ? weight : []))
  const limit = known.length === 0 ? Infinity : RANKING.unknownWord * Math.max(...known)
  for (const [term, weight] of weights) if (!term.isKnown) weights.set(term, Math.min(weight, limit))
  return weights
}

/**
 * How well the fields of each document match one word of a query. Its arrays are cleared and reused for the next word
 * of the query, instead of being allocated for each.
 */
class FieldMatch {
  /** The documents that have an expansion of the word. */
  readonly found: number[] = []
  /** By document, the highest impact of an expansion times its weight, from 0 to 1. */
  readonly impact: Float32Array
  /** By document, the highest weight of an expansion that is in its title; 0 where none is. */
  readonly inTitle: Float32Array
  /** By document, the weight of the expansion with the highest impact. */
  private readonly weight: Float32Array

  constructor(size: number) {
    this.impact = new Float32Array(size)
    this.inTitle = new Float32Array(size)
    this.weight = new Float32Array(size)
  }

  /**
   * Matches a word in the place of the last one. Of its expansions the best counts: their sum would favour documents
   * with many forms of a word.
   */
  match({ expansions }: QueryTerm, { postings }: SearchIndex): void {
    this.clear()
    for (const { termId, weight } of expansions) this.add(postings(termId), weight)
  }

  /** By how much a document covers the word, from 0 to 1: a mention in a long text covers less than a title. */
  coverage(docId: number): number {
    return Math.min(this.weight[docId] ?? 0, (this.impact[docId] ?? 0) / RANKING.fullCoverage)
  }

  /** Adds the postings of one expansion. A method of its own, because V8 optimises only the inner of two loops. */
  private add({ docIds, impacts }: TermImpacts, weight: number): void {
    const { impact, weight: weights, inTitle, found } = this
    for (let at = 0; at < docIds.length; at += 1) {
      const docId = docIds[at] ?? 0
      const stored = impacts[at] ?? 0
      const weighted = (weight * (stored & MOST_IMPACT)) / MOST_IMPACT
      const before = impact[docId] ?? 0
      if (before === 0) found.push(docId)
      if (weighted > before) {
        impact[docId] = weighted
        weights[docId] = weight
      }
      if (stored & IN_TITLE && weight > (inTitle[docId] ?? 0)) inTitle[docId] = weight
    }
  }

  private clear(): void {
    for (const docId of this.found) {
      this.impact[docId] = 0
      this.weight[docId] = 0
      this.inTitle[docId] = 0
    }
    this.found.length = 0
  }
}

/**
 * Scores every document: the sum over the words of the query of weight times field match (BM25F), raised by the
 * coverage of the query, by a title that is the query and little else, and by a lay term that is like the query. No
 * word is required: a document must not be lost by one word that it lacks.
 * @param documentBoosts by document, a factor of its score.
 */
export function scoreDocuments(
  query: readonly QueryTerm[],
  index: SearchIndex,
  documentBoosts: readonly number[],
): Scores {
  const size = index.titleLengths.length
  const scores = new Float32Array(size)
  const covered = new Uint32Array(size)
  const shared = new Float32Array(size)
  const coverage = new Float32Array(size)
  const titleMatches = new Float32Array(size)
  const fields = new FieldMatch(size)
  const weights = weightsOf(query, index)
  const informative = informativeTerms(query)
  let totalWeight = 0
  informative.forEach((term, bit) => {
    const weight = weights.get(term) ?? 0
    totalWeight += weight
    fields.match(term, index)
    for (const docId of fields.found) {
      scores[docId] = (scores[docId] ?? 0) + weight * (fields.impact[docId] ?? 0)
      shared[docId] = (shared[docId] ?? 0) + weight
      coverage[docId] = (coverage[docId] ?? 0) + weight * fields.coverage(docId)
      titleMatches[docId] = (titleMatches[docId] ?? 0) + (fields.inTitle[docId] ?? 0)
      covered[docId] = (covered[docId] ?? 0) | (1 << bit)
    }
  })
  for (const term of query) {
    if (term.isInformative) continue
    const weight = RANKING.stopWord * (weights.get(term) ?? 0)
    fields.match(term, index)
    for (const docId of fields.found) {
      const score = scores[docId] ?? 0
      if (score > 0) scores[docId] = score + weight * (fields.impact[docId] ?? 0)
    }
  }
  const layTerms = index.matchLayTerms(query)
  for (let docId = 0; docId < size; docId += 1) {
    const score = scores[docId] ?? 0
    if (score === 0) continue
    const covering = RANKING.leastCoverage + ((1 - RANKING.leastCoverage) * (coverage[docId] ?? 0)) / totalWeight
    // The Dice coefficient of the query and the title.
    const dice = (2 * (titleMatches[docId] ?? 0)) / (informative.length + (index.titleLengths[docId] ?? 0))
    const byWords = score * covering * (1 + RANKING.titleMatch * Math.min(1, dice))
    const byLayTerm = RANKING.layTerm * totalWeight * (layTerms[docId] ?? 0)
    scores[docId] = (byWords + byLayTerm) * (documentBoosts[docId] ?? 1)
  }
  return { scores, covered, shared }
}
