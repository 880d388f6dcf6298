import type { IndexWords } from './index-words.ts'

/**
 * The words of an index, each known by its place: first those of the names, then those that only bodies
 * have, both in the order of their UTF-16 units. To bring them into one order all would have to be read.
 */
export interface WordList {
  /** How many words there are. */
  readonly size: number
  readonly names: IndexWords
  readonly others: IndexWords
  /** The word at a place; an empty text where there is none. */
  readonly at: (place: number) => string
}

/** Lists the words of the names, and those that only bodies have. */
export function listWords(names: IndexWords, others: IndexWords): WordList {
  const size = names.size + others.size
  const at = (place: number) => (place < names.size ? names.at(place) : others.at(place - names.size))
  return { size, names, others, at }
}
