import type { FacetLists } from '../../facets/lists.ts'
import type { LanguageWords } from '../query/expand.ts'
import { areObjects, isObject } from './is-object.ts'
import { parseJson } from './parse-json.ts'
import { GROUP_BOOST } from '../weights.ts'
import type { SearchCard } from '../model.ts'

/** The file of the cards. */
export interface Cards {
  readonly build: string
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

function isCards(value: unknown): value is Cards {
  if (!isObject(value)) return false
  const { cards, facets, words }: Partial<Record<keyof Cards, unknown>> = value
  return areObjects(cards) && isObject(facets) && isLanguageWords(words)
}

/**
 * Reads the file of the cards.
 * @throws IndexError for a file of another build than the index, and for one that was cut.
 */
export function readCards(json: string, build: string): Cards {
  return parseJson(json, 'cards', build, isCards)
}

/** By document, the factor of its score: the boost of its group times its own. */
export function boostsOf(cards: readonly Pick<SearchCard, 'group' | 'boost'>[]): readonly number[] {
  return cards.map(({ group, boost = 1 }) => boost * (GROUP_BOOST[group] ?? 1))
}
