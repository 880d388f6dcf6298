import type { QueryWord } from './expansion.ts'
import { IN_TITLE, MOST_IMPACT } from './impact-levels.ts'
import type { Postings } from './postings.ts'
import { idf } from './idf.ts'
import { RANKING } from './ranking.ts'
import type { SearchIndex } from './search-index.ts'

/** What a query found. */
export interface Scores {
  /** Of every document; 0 where no telling word stands in it. */
  readonly scores: Float32Array
  /** Which words of the query each document has: a bit for each telling word, the first lowest. */
  readonly covered: Uint32Array
}

/** One word counts by its commonest form, so that no rare misspelling beats what it misspells. */
export function weightOf(word: QueryWord, index: SearchIndex): number {
  const sure = word.expansions.filter(({ factor }) => factor === 1)
  let most = 0
  for (const { place } of sure.length > 0 ? sure : word.expansions) {
    most = Math.max(most, index.postings.countOf(place))
  }
  return idf(most, index.titleLengths.length)
}

/** Of the documents that one word found: how well each fits it, and whether by its title. */
class WordFit {
  readonly found: number[] = []
  readonly fit: Float32Array
  readonly factor: Float32Array
  readonly title: Float32Array

  constructor(size: number) {
    this.fit = new Float32Array(size)
    this.factor = new Float32Array(size)
    this.title = new Float32Array(size)
  }

  /** Takes the best of all that may stand for the word: the sum would favour texts with many forms of it. */
  look({ expansions }: QueryWord, { postings }: SearchIndex): void {
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

  clear(): void {
    for (const document of this.found) {
      this.fit[document] = 0
      this.factor[document] = 0
      this.title[document] = 0
    }
    this.found.length = 0
  }
}

/**
 * Scores every document: the sum over the words of how telling each is times how well it fits, raised
 * for documents that have all words, for titles that are the query and little else, and for a lay term
 * like the query. No word is ever required: one that nobody knows must not sink the others.
 */
export function scoreDocuments(query: readonly QueryWord[], index: SearchIndex, worths: readonly number[]): Scores {
  const size = index.titleLengths.length
  const scores = new Float32Array(size)
  const covered = new Uint32Array(size)
  const share = new Float32Array(size)
  const inTitle = new Float32Array(size)
  const fits = new WordFit(size)
  const telling = query.filter(({ isTelling }) => isTelling)
  let all = 0
  telling.forEach((word, bit) => {
    const weight = weightOf(word, index)
    all += weight
    fits.look(word, index)
    for (const document of fits.found) {
      scores[document] = (scores[document] ?? 0) + weight * (fits.fit[document] ?? 0)
      share[document] = (share[document] ?? 0) + weight * fits.cover(document)
      inTitle[document] = (inTitle[document] ?? 0) + (fits.title[document] ?? 0)
      covered[document] = (covered[document] ?? 0) | (1 << bit)
    }
    fits.clear()
  })
  for (const word of query) {
    if (word.isTelling) continue
    const weight = RANKING.stopWord * weightOf(word, index)
    fits.look(word, index)
    for (const document of fits.found) {
      const score = scores[document] ?? 0
      if (score > 0) scores[document] = score + weight * (fits.fit[document] ?? 0)
    }
    fits.clear()
  }
  const { fits: termFits } = index.fitTerms(query)
  for (let document = 0; document < size; document += 1) {
    const score = scores[document] ?? 0
    if (score === 0) continue
    const coverage = RANKING.leastCoverage + ((1 - RANKING.leastCoverage) * (share[document] ?? 0)) / all
    const dice = (2 * (inTitle[document] ?? 0)) / (telling.length + (index.titleLengths[document] ?? 0))
    const byWords = score * coverage * (1 + RANKING.titleBonus * Math.min(1, dice))
    const byTerm = RANKING.layTerm * all * (termFits[document] ?? 0)
    scores[document] = (byWords + byTerm) * (worths[document] ?? 1)
  }
  return { scores, covered }
}
