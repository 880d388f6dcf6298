import type { QueryWord } from '../query/expansion.ts'
import { IN_TITLE, MOST_IMPACT } from '../index/quantised-impacts.ts'
import type { Postings } from '../index/postings.ts'
import { RANKING } from '../weights.ts'
import type { SearchIndex } from '../index/search-index.ts'

/** Of the documents that one word found: how well each fits it, and whether by its title. */
export class WordFit {
  readonly found: number[] = []
  readonly fit: Float32Array
  readonly factor: Float32Array
  readonly title: Float32Array

  constructor(size: number) {
    this.fit = new Float32Array(size)
    this.factor = new Float32Array(size)
    this.title = new Float32Array(size)
  }

  /**
   * Forgets the word before, and takes the best of all that may stand for this one: the sum would favour texts
   * with many forms of it.
   */
  look({ expansions }: QueryWord, { postings }: SearchIndex): void {
    this.clear()
    for (const { place, factor } of expansions) {
      const count = postings.countOf(place)
      const start = postings.startOf(place)
      this.take(postings, start, start + count, factor)
    }
  }

  /** The documents of one word. Apart, because V8 goes back to slow code at each end of a loop within a loop. */
  private take({ documents, impacts }: Postings, start: number, end: number, factor: number): void {
    const { fit: fits, factor: factors, title, found } = this
    for (let at = start; at < end; at += 1) {
      const document = documents[at] ?? 0
      const impact = impacts[at] ?? 0
      const fit = (factor * (impact & MOST_IMPACT)) / MOST_IMPACT
      const before = fits[document] ?? 0
      if (before === 0) found.push(document)
      if (fit > before) {
        fits[document] = fit
        factors[document] = factor
      }
      if (impact & IN_TITLE && factor > (title[document] ?? 0)) title[document] = factor
    }
  }

  /** How much of the word a document has: a mere mention in a long text is less than all of it. */
  cover(document: number): number {
    return Math.min(this.factor[document] ?? 0, (this.fit[document] ?? 0) / RANKING.fullCover)
  }

  private clear(): void {
    for (const document of this.found) {
      this.fit[document] = 0
      this.factor[document] = 0
      this.title[document] = 0
    }
    this.found.length = 0
  }
}
