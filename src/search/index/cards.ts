import type { FacetLists } from '../../facets/lists.ts'
import type { LanguageWords } from '../query/expand.ts'
import { areObjects, isObject } from './is-object.ts'
import { parseJson } from './parse-json.ts'
import { GROUP_WORTH } from '../weights.ts'
import type { ResultFacts, SearchGroup } from '../model.ts'

/** A document as results show it. */
export interface SearchCard extends ResultFacts {
  readonly id: string
  readonly group: SearchGroup
  readonly title: string
  readonly summary: string
  /** Slugs of the jobs it is for, where they are few. */
  readonly jobs: readonly string[]
}

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
  const { synonyms, bent, stopWords }: Partial<Record<keyof LanguageWords, unknown>> = value
  return typeof synonyms === 'string' && typeof bent === 'string' && Array.isArray(stopWords)
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

/** What each document is worth at the same fit: by its kind, and by itself. */
export function worthsOf(cards: readonly Pick<SearchCard, 'group' | 'worth'>[]): readonly number[] {
  return cards.map(({ group, worth = 1 }) => worth * (GROUP_WORTH[group] ?? 1))
}
