import { has, setOf } from '../facets/bit-set.ts'
import { countSelected, type CountOf, type FacetFilter, type FacetSelection } from '../facets/filter.ts'
import type { SearchIndex } from './index/search-index.ts'
import type { ResultDetails, SearchCard, SearchHit } from './model.ts'
import { suggestQuery } from './query/did-you-mean.ts'
import type { Expander } from './query/expand.ts'
import { informativeTerms, type QueryTerm } from './query/query-term.ts'
import type { FindSimilarNames } from './query/similar-names.ts'
import { promoteExactPhone, rankDocuments } from './rank/rank.ts'

/** The orders of results; their names are those of src/domain/sort-names.ts. */
type SearchSort = 'best' | 'shortest' | 'newest' | 'title'

export interface SearchOptions {
  /** How many hits at most; all where absent. */
  readonly limit?: number
  readonly selection?: FacetSelection
  readonly sort?: SearchSort
}

export interface SearchAnswer {
  /** In the order that was asked for. Without words: all documents of a facet selection, or none without one. */
  readonly hits: readonly SearchHit[]
  /** How many of the documents that the words found each value of a facet would leave. */
  readonly countOf: CountOf
  /** The normalised words that were matched, for `highlight`: what was meant, not what was typed. */
  readonly found: ReadonlySet<string>
  /** The query that was probably meant; absent where that was typed. */
  readonly suggestion?: string
  /** True where no word was found, and the hits merely have a name that is like what was typed. */
  readonly isNearest: boolean
}

/** The answer to a query. */
export interface SearchParts {
  readonly index: SearchIndex
  readonly expander: Expander
  readonly cards: readonly SearchCard[]
  readonly detailsOf: (docId: number) => ResultDetails
  /** By document, a factor of its score. */
  readonly documentBoosts: readonly number[]
  readonly facets: FacetFilter
  readonly similarNames: FindSimilarNames
}

/** How many names are shown that are merely like what was typed. */
const MOST_SIMILAR_NAMES = 8

/** A hit whose address is made when it is asked for: of thousands ten are shown. */
class Hit implements SearchHit {
  readonly docId: number
  readonly score: number
  readonly card: SearchCard
  readonly details: () => ResultDetails
  readonly countries: () => readonly string[]

  constructor(docId: number, score: number, card: SearchCard, { detailsOf, facets }: SearchParts) {
    this.docId = docId
    this.score = score
    this.card = card
    this.details = () => detailsOf(docId)
    this.countries = () => facets.valuesOf('country', docId)
  }

  get id() {
    return this.card.id
  }
}

interface Found {
  readonly order: readonly number[]
  readonly scoreOf: (docId: number) => number
  readonly query: readonly QueryTerm[]
  readonly isNearest: boolean
}

function find(words: string, parts: SearchParts): Found {
  const everything = { order: parts.cards.map((_, docId) => docId), scoreOf: () => 0, query: [], isNearest: false }
  if (words.trim() === '') return everything
  const { order, scores, query } = rankDocuments(words, parts.index, parts.expander, parts.documentBoosts)
  const found = promoteExactPhone(words, order, parts.cards)
  if (found.length > 0) return { order: found, scoreOf: (docId) => scores[docId] ?? 0, query, isNearest: false }
  if (query.length === 0) return { ...everything, order: [] }
  const nearest = parts.similarNames(words, MOST_SIMILAR_NAMES).flatMap(({ documents }) => documents)
  return { order: [...new Set(nearest)], scoreOf: () => 0, query, isNearest: true }
}

function matchedWords(query: readonly QueryTerm[], { terms }: SearchIndex): ReadonlySet<string> {
  return new Set(informativeTerms(query).flatMap(({ expansions }) => expansions.map(({ termId }) => terms.at(termId))))
}

/** Answers a query: finds documents, narrows them by the facet selection, counts facets, and sorts. */
export function answerQuery(
  words: string,
  { limit, selection = {}, sort = 'best' }: SearchOptions,
  parts: SearchParts,
): SearchAnswer {
  const { index, cards, facets } = parts
  const { order, scoreOf, query, isNearest } = find(words, parts)
  const all = setOf(order, cards.length)
  const isAsked = words.trim() !== '' || countSelected(selection) > 0
  const selected = facets.narrow(all, selection)
  const toHits = (docIds: readonly number[]) =>
    docIds.flatMap((docId): Hit | [] => {
      const card = cards[docId]
      return card === undefined ? [] : new Hit(docId, scoreOf(docId), card, parts)
    })
  const hits = toHits(isAsked ? order.filter((docId) => has(selected, docId)) : [])
  const [best] = toHits(isNearest ? [] : order.slice(0, 1))
  return {
    hits: sortHits(hits, sort, index.language).slice(0, limit),
    countOf: facets.count(all, selection),
    found: matchedWords(query, index),
    suggestion: best && suggestQuery(words, query, best, index),
    isNearest,
  }
}

const COMPARE = {
  shortest: (a, b) => (a.minutes ?? 1e6) - (b.minutes ?? 1e6),
  newest: (a, b) => (b.year ?? 0) - (a.year ?? 0),
} as const satisfies Record<string, (a: SearchCard, b: SearchCard) => number>

/**
 * Sorts hits, which are given best first. Equal ones keep that order; those without the fact that they are sorted by
 * come last.
 * @param language in whose alphabet titles are sorted.
 */
function sortHits(hits: readonly SearchHit[], sort: SearchSort, language: string): readonly SearchHit[] {
  if (sort === 'best') return hits
  if (sort !== 'title') return [...hits].sort((a, b) => COMPARE[sort](a.card, b.card))
  const { compare: byTitle } = new Intl.Collator(language)
  return [...hits].sort((a, b) => byTitle(a.card.title, b.card.title))
}
