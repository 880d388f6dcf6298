import type { IndexWords } from './index-words.ts'
import type { LayTerms } from './lay-terms.ts'

/**
 * The words of an index, each known by its place: first those of the names, then those that only bodies
 * have, both in the order of their UTF-16 units. To bring them into one order all would have to be read.
 * Behind them lay terms have places too.
 */
export interface WordList {
  /** How many words there are. */
  readonly size: number
  readonly names: IndexWords
  readonly others: IndexWords
  readonly terms: LayTerms
  /** The word or term at a place; an empty text where there is none. */
  readonly at: (place: number) => string
}

/** Lists the words of the names, those that only bodies have, and lay terms. */
export function listWords(names: IndexWords, others: IndexWords, terms: LayTerms): WordList {
  const size = names.size + others.size
  const at = (place: number) => {
    if (place >= size) return terms.at(place - size)
    return place < names.size ? names.at(place) : others.at(place - names.size)
  }
  return { size, names, others, terms, at }
}
