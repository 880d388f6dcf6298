import type { QueryWord } from '../query/expansion.ts'
import { RANKING } from '../weights.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { WordFit } from './field-match.ts'
import { weigh } from './word-weight.ts'

/** What a query found. */
export interface Scores {
  /** Of every document; 0 where no telling word stands in it. */
  readonly scores: Float32Array
  /** Which words of the query each document has: a bit for each telling word, the first lowest. */
  readonly covered: Uint32Array
}

/**
 * How telling each typed word is among the documents. What may be meant by a word that nobody knows may be
 * very rare, and yet not meant: it tells little more than the most telling of those that are known.
 */
export function weightsOf(
  query: readonly QueryWord[],
  { postings, titleLengths }: SearchIndex,
): ReadonlyMap<QueryWord, number> {
  const weights = new Map(query.map((word) => [word, weigh(word, postings.countOf, titleLengths.length)]))
  const known = [...weights].flatMap(([{ isKnown, isTelling }, weight]) => (isKnown && isTelling ? weight : []))
  const most = known.length === 0 ? Infinity : RANKING.guess * Math.max(...known)
  for (const [word, weight] of weights) if (!word.isKnown) weights.set(word, Math.min(weight, most))
  return weights
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
  const weights = weightsOf(query, index)
  const telling = query.filter(({ isTelling }) => isTelling)
  let all = 0
  telling.forEach((word, bit) => {
    const weight = weights.get(word) ?? 0
    all += weight
    fits.look(word, index)
    for (const document of fits.found) {
      scores[document] = (scores[document] ?? 0) + weight * (fits.fit[document] ?? 0)
      share[document] = (share[document] ?? 0) + weight * fits.cover(document)
      inTitle[document] = (inTitle[document] ?? 0) + (fits.title[document] ?? 0)
      covered[document] = (covered[document] ?? 0) | (1 << bit)
    }
  })
  for (const word of query) {
    if (word.isTelling) continue
    const weight = RANKING.stopWord * (weights.get(word) ?? 0)
    fits.look(word, index)
    for (const document of fits.found) {
      const score = scores[document] ?? 0
      if (score > 0) scores[document] = score + weight * (fits.fit[document] ?? 0)
    }
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
