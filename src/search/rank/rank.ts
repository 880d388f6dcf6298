import type { PostingLists } from '../index/posting-lists.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { SearchCard } from '../model.ts'
import type { Expander } from '../query/expand.ts'
import { parseQuery } from '../query/parse.ts'
import { informativeTerms, type QueryTerm } from '../query/query-term.ts'
import { digitsOf, foldText } from '../text/normalise.ts'
import { PROPAGATION, RANKING } from '../weights.ts'
import { scoreDocuments, type Scores } from './score.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'

/** The documents that a query found, in their order. */
export interface Ranking {
  /** The words of the query, as they were matched in the end. */
  readonly query: readonly QueryTerm[]
  /** The documents, the best first; of equal scores the earlier document. */
  readonly order: readonly number[]
  /** By document; 0 for one that was not found. */
  readonly scores: Float32Array
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
  const informative = informativeTerms(query)
  return query.map((term) => {
    const bit = informative.indexOf(term)
    const word = term.part ?? term.typed
    if (bit < 0 || covered & (1 << bit) || !term.isKnown || expander.isTerm(word)) return term
    return { ...term, expansions: [...term.expansions, ...expander.respell(word, term.isLast)] }
  })
}

/**
 * Propagates the scores of the best documents to their nearest neighbours (score regularisation: Diaz 2005): what
 * answers a question in other words than were typed is often similar to what answers it in these. A document
 * propagates a share of its score, smaller by the ratio of its score to the best one: at half of the best score half
 * the share, a quarter of what the best propagates. No neighbour is raised to the score of the document itself.
 * @param order the documents, the best first.
 * @param neighboursOf by document, its nearest neighbours, with their similarity as the payload.
 * @param documentBoosts by document, a factor of its score.
 * @param share of its score that the best propagates to a neighbour with the same terms.
 * @returns the raised scores.
 */
export function propagateScores(
  scores: Float32Array,
  order: readonly number[],
  neighboursOf: PostingLists,
  documentBoosts: readonly number[],
  share: number,
): Float32Array {
  const raised = scores.slice()
  const best = scores[order[0] ?? -1] ?? 0
  for (const source of order.slice(0, PROPAGATION.sources)) {
    const score = scores[source] ?? 0
    const shared = (share * score * score) / best / PROPAGATION.levels
    const { ids, payloads } = neighboursOf(source)
    for (let at = 0; at < ids.length; at += 1) {
      const docId = ids[at] ?? 0
      const before = raised[docId] ?? 0
      const after = before + shared * (payloads[at] ?? 0) * (documentBoosts[docId] ?? 1)
      raised[docId] = Math.max(before, Math.min(after, PROPAGATION.ceiling * score))
    }
  }
  return raised
}

function shareIn(language: string): number {
  return language === BASE_LANGUAGE ? PROPAGATION.share : PROPAGATION.shareInTranslations
}

/**
 * Leaves out what merely shares a common word with the query. The words that a result has weigh a share of those that the
 * best one has, or it is like one of the best. Behind the first results it also has a share of the best score.
 * @param order the documents, the best first.
 */
function leaveOutCommon(
  order: readonly number[],
  scores: Float32Array,
  { scores: ownScores, shared }: Scores,
): readonly number[] {
  const best = order[0] ?? -1
  const leastShared = RANKING.leastShared * (shared[best] ?? 0)
  const leastScore = RANKING.leastShareLater * (scores[best] ?? 0)
  const isLike = (docId: number) => (scores[docId] ?? 0) > (ownScores[docId] ?? 0)
  return order
    .filter((docId) => (shared[docId] ?? 0) >= leastShared || isLike(docId))
    .filter((docId, at) => at < RANKING.firstResults || (scores[docId] ?? 0) >= leastScore)
}

/** The index as it counts for a query: who types a sentence is compared with the sentences among the lay terms. */
function indexFor(query: readonly QueryTerm[], index: SearchIndex): SearchIndex {
  return query.length < RANKING.sentenceWords ? index : { ...index, postings: index.postingsOfSentences }
}

/**
 * Ranks the documents of an index for what a person typed: parse, score, respell what the best result lacks and
 * score again, propagate, sort, leave out what is hardly related.
 * @param documentBoosts by document, a factor of its score.
 */
export function rankDocuments(
  input: string,
  whole: SearchIndex,
  expander: Expander,
  documentBoosts: readonly number[],
): Ranking {
  let query = parseQuery(input, expander)
  if (query.length === 0) return { query, order: [], scores: new Float32Array() }
  const index = indexFor(query, whole)
  let own = scoreDocuments(query, index, documentBoosts)
  let order = sortByScore(own.scores)
  const allWords = 2 ** informativeTerms(query).length - 1
  const covered = own.covered[order[0] ?? 0] ?? 0
  if (covered !== allWords) {
    query = respellUnmatched(query, covered, expander)
    own = scoreDocuments(query, index, documentBoosts)
    order = sortByScore(own.scores)
  }
  const scores = propagateScores(own.scores, order, index.neighboursOf, documentBoosts, shareIn(index.language))
  return { query, order: leaveOutCommon(sortByScore(scores), scores, own), scores }
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
