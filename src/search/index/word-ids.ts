import { isStopWord } from '../../domain/stop-words.ts'

/**
 * Words, each known by a number while an index is built: comparing and counting numbers is many times as fast. They are
 * numbered in the order in which they come, so no number may get into a file.
 */
export interface WordIds {
  /** How many words are known. */
  readonly size: () => number
  /** The id of a normalised word; a new one where it was not known. */
  readonly of: (word: string) => number
  /** The word of an id; an empty text where there is none. */
  readonly at: (wordId: number) => string
  readonly isStopWord: (wordId: number) => boolean
}

/** Begins to number the words of the documents of a language. */
export function createWordIds(language: string): WordIds {
  const ids = new Map<string, number>()
  const words: string[] = []
  const stops: boolean[] = []
  return {
    size: () => words.length,
    of(word) {
      const known = ids.get(word)
      if (known !== undefined) return known
      ids.set(word, words.length)
      stops.push(isStopWord(word, language))
      return words.push(word) - 1
    },
    at: (wordId) => words[wordId] ?? '',
    isStopWord: (wordId) => stops[wordId] ?? false,
  }
}
