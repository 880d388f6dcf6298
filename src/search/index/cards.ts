import type { FacetLists } from '../../facets/lists.ts'
import { areObjects, isObject } from './index-file.ts'
import type { LanguageWords, SearchCard } from '../model.ts'
import { GROUP_BOOST } from '../weights.ts'

/** What the metadata file holds besides terms and postings. */
export interface Cards {
  /** In the order of the index. */
  readonly cards: readonly SearchCard[]
  readonly facets: FacetLists
  readonly words: LanguageWords
}

function isLanguageWords(value: unknown): value is LanguageWords {
  if (!isObject(value)) return false
  const { synonyms, inflections, stopWords }: Partial<Record<keyof LanguageWords, unknown>> = value
  return typeof synonyms === 'string' && typeof inflections === 'string' && Array.isArray(stopWords)
}

/** Whether a part of a JSON has all that is read from cards. */
export function hasCards(value: object): value is Cards {
  const { cards, facets, words }: Partial<Record<keyof Cards, unknown>> = value
  return areObjects(cards) && isObject(facets) && isLanguageWords(words)
}

/** By document, the factor of its score: the boost of its group times its own. */
export function boostsOf(cards: readonly Pick<SearchCard, 'group' | 'boost'>[]): readonly number[] {
  return cards.map(({ group, boost = 1 }) => boost * (GROUP_BOOST[group] ?? 1))
}
