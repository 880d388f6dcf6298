import type { QueryWord } from '../query/expansion.ts'
import type { WordExpander } from '../query/expand.ts'
import { lendScores } from './propagate.ts'
import { RANKING } from '../weights.ts'
import { readQuery } from '../query/parse.ts'
import { scoreDocuments } from './score.ts'
import type { SearchIndex } from '../index/search-index.ts'

/** The documents that a query found, the best first. */
export interface Ranking {
  /** The words of the query as they were understood at last. */
  readonly query: readonly QueryWord[]
  readonly order: readonly number[]
  readonly scores: Float32Array
  /** Without what documents like them lent. */
  readonly own: Float32Array
}

/** The documents that were found, the best first. */
function sortByScore(scores: Float32Array): readonly number[] {
  const worst = scores.reduce((most, score) => Math.max(most, score), 0) * RANKING.worstShare
  const order: number[] = []
  scores.forEach((score, document) => {
    if (score > 0 && score >= worst) order.push(document)
  })
  return order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
}

/**
 * Looks again at the words that the best document lacks: they may be known, as a form or a beginning of others,
 * and yet be misspelt (“form” for “from”, where only “forms” is known). What some text has just so was meant so.
 */
function repair(query: readonly QueryWord[], covered: number, expander: WordExpander): readonly QueryWord[] {
  const telling = query.filter(({ isTelling }) => isTelling)
  return query.map((word) => {
    const bit = telling.indexOf(word)
    const said = word.part ?? word.typed
    if (bit < 0 || covered & (1 << bit) || !word.isKnown || expander.isWord(said)) return word
    const misspelt = expander.misspelt(said, word.isLast)
    return { ...word, expansions: [...word.expansions, ...misspelt] }
  })
}

/** Ranks the documents of an index for what a person typed. */
export function rankDocuments(
  input: string,
  index: SearchIndex,
  expander: WordExpander,
  worths: readonly number[],
): Ranking {
  let query = readQuery(input, expander)
  if (query.length === 0) return { query, order: [], scores: new Float32Array(), own: new Float32Array() }
  const first = scoreDocuments(query, index, worths)
  let own = first.scores
  let order = sortByScore(own)
  const all = 2 ** query.filter(({ isTelling }) => isTelling).length - 1
  const covered = first.covered[order[0] ?? 0] ?? 0
  if (covered !== all) {
    query = repair(query, covered, expander)
    own = scoreDocuments(query, index, worths).scores
    order = sortByScore(own)
  }
  const scores = lendScores(own, order, index.likes, worths)
  return { query, order: sortByScore(scores), scores, own }
}
