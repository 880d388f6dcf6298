import type { QueryWord } from './expansion.ts'
import { idf } from './idf.ts'
import type { LayTerms, TermList } from './lay-terms.ts'

/** How well the lay terms of documents fit a query. */
export interface TermFits {
  /** By document, how well the best of its terms fits: from 0 to 1, which is the query and nothing else. */
  readonly fits: Float32Array
  /** By document, which term that is; it means nothing where none fits. */
  readonly terms: Uint32Array
}

/** In which terms each word stands, and how telling it is among them. */
interface TermIndex {
  /** Where the terms of each word begin; one more than there are words. */
  readonly starts: Uint32Array
  readonly terms: Uint32Array
  readonly weights: Float32Array
  /** The weights of the words of each term, added up. */
  readonly totals: Float32Array
}

/** Calls back with each word of each term, once where it repeats itself. */
function eachWord({ words, starts, documents }: TermList, call: (word: number, term: number) => void): void {
  for (let term = 0; term < documents.length; term += 1) {
    const start = starts[term] ?? 0
    for (let at = start; at < (starts[term + 1] ?? 0); at += 1) {
      const word = words[at] ?? 0
      if (words.indexOf(word, start) === at) call(word, term)
    }
  }
}

function indexTerms(list: TermList, wordCount: number): TermIndex {
  const size = list.documents.length
  const counts = new Uint32Array(wordCount)
  eachWord(list, (word) => {
    counts[word] = (counts[word] ?? 0) + 1
  })
  const starts = new Uint32Array(wordCount + 1)
  for (let word = 0; word < wordCount; word += 1) starts[word + 1] = (starts[word] ?? 0) + (counts[word] ?? 0)
  const weights = Float32Array.from(counts, (count) => idf(count, size))
  const next = starts.slice()
  const terms = new Uint32Array(starts[wordCount] ?? 0)
  const totals = new Float32Array(size)
  eachWord(list, (word, term) => {
    terms[next[word] ?? 0] = term
    next[word] = (next[word] ?? 0) + 1
    totals[term] = (totals[term] ?? 0) + (weights[word] ?? 0)
  })
  return { starts, terms, weights, totals }
}

/**
 * Compares queries with whole lay terms: who types what stands in one means just that, while the same
 * words strewn over many terms say little. A term fits by how much of the query it has, times how much
 * of it the query has; rare words count more (inverse document frequency among the terms).
 * @param wordCount how many words the names have, of which terms are made.
 */
export function createTermFits(
  terms: LayTerms,
  wordCount: number,
  documentCount: number,
): (query: readonly QueryWord[]) => TermFits {
  let known: TermIndex | undefined
  const look = () => (known ??= indexTerms(terms.list(), wordCount))
  /** By term, for one word of a query: the best factor of what stands for it, and the weight of that. Then 0 again. */
  const factors = new Float32Array(terms.size)
  const weights = new Float32Array(terms.size)
  /** By term, for the whole query: how much of the query it has, and how much of it the query has. Then 0 again. */
  const asked = new Float32Array(terms.size)
  const said = new Float32Array(terms.size)

  /** As in the documents, a word is as telling as the commonest that surely is meant. */
  function weightOf({ expansions }: QueryWord, { starts }: TermIndex): number {
    const sure = expansions.filter(({ factor }) => factor === 1)
    const counts = (sure.length > 0 ? sure : expansions).map(
      ({ place }) => (starts[place + 1] ?? 0) - (starts[place] ?? 0),
    )
    return idf(Math.max(0, ...counts), terms.size)
  }

  /** The terms of one word of the query. Apart, because V8 goes back to slow code at each end of a loop within a loop. */
  function take(place: number, factor: number, index: TermIndex, found: number[]): void {
    const weight = factor * (index.weights[place] ?? 0)
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

  function add(word: QueryWord, index: TermIndex, touched: number[]): number {
    const found: number[] = []
    for (const { place, factor } of word.expansions) take(place, factor, index, found)
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
    const index = look()
    const { documents } = terms.list()
    const best = { fits: new Float32Array(documentCount), terms: new Uint32Array(documentCount) }
    const touched: number[] = []
    const all = query.reduce((sum, word) => sum + add(word, index, touched), 0)
    for (const term of touched) {
      const document = documents[term] ?? 0
      const ofTerm = Math.min(1, (said[term] ?? 0) / (index.totals[term] ?? 1))
      const fit = ((asked[term] ?? 0) / all) * ofTerm
      asked[term] = 0
      said[term] = 0
      if (fit <= (best.fits[document] ?? 0)) continue
      best.fits[document] = fit
      best.terms[document] = term
    }
    return best
  }
}
