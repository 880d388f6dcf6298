import type { Postings } from '../index/postings.ts'
import { IN_TITLE, MOST_IMPACT } from '../index/quantised-impacts.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { QueryTerm } from '../query/query-term.ts'
import { RANKING } from '../weights.ts'

/**
 * How well the fields of each document match one word of a query. The arrays are reused for the next word, because a
 * query is matched anew with every letter.
 */
export class FieldMatch {
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
    for (const { termId, weight } of expansions) {
      const count = postings.countOf(termId)
      const start = postings.startOf(termId)
      this.add(postings, start, start + count, weight)
    }
  }

  /** By how much a document covers the word, from 0 to 1: a mention in a long text covers less than a title. */
  coverage(docId: number): number {
    return Math.min(this.weight[docId] ?? 0, (this.impact[docId] ?? 0) / RANKING.fullCoverage)
  }

  /** Adds the postings of one expansion. A method of its own, because V8 optimises the inner of two loops alone. */
  private add({ documents, impacts }: Postings, start: number, end: number, weight: number): void {
    const { impact, weight: weights, inTitle, found } = this
    for (let at = start; at < end; at += 1) {
      const docId = documents[at] ?? 0
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
