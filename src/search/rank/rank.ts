import type { SearchIndex } from '../index/search-index.ts'
import type { SearchCard } from '../model.ts'
import type { Expander } from '../query/expand.ts'
import { parseQuery } from '../query/parse.ts'
import type { QueryTerm } from '../query/query-term.ts'
import { digitsOf, foldText } from '../text/normalise.ts'
import { RANKING } from '../weights.ts'
import { propagateScores } from './propagate.ts'
import { scoreDocuments } from './score.ts'

/** The documents that a query found, in their order. */
export interface Ranking {
  /** The words of the query, as they were matched in the end. */
  readonly query: readonly QueryTerm[]
  /** The documents, the best first; of equal scores the earlier document. */
  readonly order: readonly number[]
  /** By document; 0 for one that was not found. */
  readonly scores: Float32Array
  /** By document, its score without what its neighbours propagated. */
  readonly ownScores: Float32Array
}

/** The documents with at least a share of the best score, the best first. */
function sortByScore(scores: Float32Array): readonly number[] {
  const least = scores.reduce((most, score) => Math.max(most, score), 0) * RANKING.leastShare
  const order: number[] = []
  scores.forEach((score, docId) => {
    if (score > 0 && score >= least) order.push(docId)
  })
  return order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
}

/**
 * Adds respellings to the words that the best document lacks. Such a word may be known by a form or a prefix only, and
 * be misspelt nevertheless: “form” for “from”, where only “forms” is a term. A word that is a term itself is not respelt.
 * @param covered the bits of the informative words that the best document has.
 */
function respellUnmatched(query: readonly QueryTerm[], covered: number, expander: Expander): readonly QueryTerm[] {
  const informative = query.filter(({ isInformative }) => isInformative)
  return query.map((term) => {
    const bit = informative.indexOf(term)
    const word = term.part ?? term.typed
    if (bit < 0 || covered & (1 << bit) || !term.isKnown || expander.isTerm(word)) return term
    return { ...term, expansions: [...term.expansions, ...expander.respell(word, term.isLast)] }
  })
}

/**
 * Ranks the documents of an index for what a person typed: parse, score, respell what the best result lacks and
 * score again, propagate, sort.
 * @param documentBoosts by document, a factor of its score.
 */
export function rankDocuments(
  input: string,
  index: SearchIndex,
  expander: Expander,
  documentBoosts: readonly number[],
): Ranking {
  let query = parseQuery(input, expander)
  if (query.length === 0) return { query, order: [], scores: new Float32Array(), ownScores: new Float32Array() }
  const first = scoreDocuments(query, index, documentBoosts)
  let ownScores = first.scores
  let order = sortByScore(ownScores)
  const allWords = 2 ** query.filter(({ isInformative }) => isInformative).length - 1
  const covered = first.covered[order[0] ?? 0] ?? 0
  if (covered !== allWords) {
    query = respellUnmatched(query, covered, expander)
    ownScores = scoreDocuments(query, index, documentBoosts).scores
    order = sortByScore(ownScores)
  }
  const scores = propagateScores(ownScores, order, index.neighboursOf, documentBoosts)
  return { query, order: sortByScore(scores), scores, ownScores }
}

const PHONE_NUMBER = /^\+?\d[\d\s().-]+$/

/**
 * Promotes the helplines whose number is exactly the one that was typed, however it is spaced: “999” means that
 * number, and not one that begins with it or has it in its name.
 * @param order documents, the best first.
 * @returns the same documents, the promoted ones first.
 */
export function promoteExactPhone(
  typed: string,
  order: readonly number[],
  cards: readonly Pick<SearchCard, 'phone'>[],
): readonly number[] {
  // Folded, because an Arabic keyboard types “٩٩٩”.
  const folded = foldText(typed).trim()
  if (!PHONE_NUMBER.test(folded)) return order
  const digits = digitsOf(folded)
  const isExact = (docId: number) => digitsOf(cards[docId]?.phone ?? '') === digits
  return [...order.filter(isExact), ...order.filter((docId) => !isExact(docId))]
}
