import { has, setOf } from '../facets/bit-set.ts'
import type { Cards } from './index/cards.ts'
import { dialledFirst } from './rank/exact-phone.ts'
import type { WordExpander } from './query/expand.ts'
import type { QueryWord } from './query/expansion.ts'
import { countSelected, type FacetFilter } from '../facets/filter.ts'
import { rankDocuments } from './rank/rank.ts'
import type { ResultDetails, SearchAnswer, SearchHit, SearchOptions } from './engine-model.ts'
import type { SearchIndex } from './index/search-index.ts'
import type { FindSimilar } from './query/similar-names.ts'
import { sortCards } from './results/sort.ts'
import { suggestWords } from './query/did-you-mean.ts'

/** All that an answer is made from. */
export interface SearchParts {
  readonly index: SearchIndex
  readonly expander: WordExpander
  readonly cards: Cards['cards']
  readonly detailsOf: (document: number) => ResultDetails
  /** What each document is worth at the same fit. */
  readonly worths: readonly number[]
  readonly facets: FacetFilter
  readonly similar: FindSimilar
}

/** How many are shown of what is merely called like what was typed. */
const MOST_NEAREST = 8

interface Found {
  readonly order: readonly number[]
  readonly scoreOf: (document: number) => number
  readonly query: readonly QueryWord[]
  readonly isNearest: boolean
}

function find(words: string, parts: SearchParts): Found {
  const everything = { order: parts.cards.map((_, at) => at), scoreOf: () => 0, query: [], isNearest: false }
  if (words.trim() === '') return everything
  const { order, scores, query } = rankDocuments(words, parts.index, parts.expander, parts.worths)
  const found = dialledFirst(words, order, parts.cards)
  if (found.length > 0) return { order: found, scoreOf: (document) => scores[document] ?? 0, query, isNearest: false }
  if (query.length === 0) return { ...everything, order: [] }
  const nearest = parts.similar(words, MOST_NEAREST).flatMap(({ documents }) => documents)
  return { order: [...new Set(nearest)], scoreOf: () => 0, query, isNearest: true }
}

function wordsOf(query: readonly QueryWord[], { words }: SearchIndex): ReadonlySet<string> {
  const telling = query.filter(({ isTelling }) => isTelling)
  return new Set(telling.flatMap(({ expansions }) => expansions.map(({ place }) => words.at(place))))
}

/** Answers a query: finds, narrows by facets, counts, sorts. Without words and selection there are no hits. */
export function answerQuery(
  words: string,
  { limit, selection = {}, sort = 'best' }: SearchOptions,
  parts: SearchParts,
): SearchAnswer {
  const { index, cards, detailsOf, facets } = parts
  const { order, scoreOf, query, isNearest } = find(words, parts)
  const all = setOf(order, cards.length)
  const isAsked = words.trim() !== '' || countSelected(selection) > 0
  const fitting = facets.narrow(all, selection)
  const toHits = (documents: readonly number[]) =>
    documents.flatMap((document): (SearchHit & { readonly document: number }) | [] => {
      const card = cards[document]
      if (card === undefined) return []
      return { document, id: card.id, score: scoreOf(document), card, details: () => detailsOf(document) }
    })
  const hits = toHits(isAsked ? order.filter((document) => has(fitting, document)) : [])
  const [best] = toHits(isNearest ? [] : order.slice(0, 1))
  return {
    hits: sortCards(hits, sort, index.language).slice(0, limit),
    countOf: facets.count(all, selection),
    found: wordsOf(query, index),
    suggestion: best && suggestWords(words, query, best, index),
    isNearest,
  }
}
