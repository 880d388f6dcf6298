import { isUnspaced } from './split-words.ts'

/** Who types of a rape must not be shown rates, nor who bleeds the signs of sleeping. */
const GRAVE = /^(rap(e|ed|es|ing|ist)|(bleed|stabb|kill|murder).*|knife)$/

/**
 * How many letters of a word may be wrong. Short words have too many neighbours to be guessed at;
 * numbers, and pairs of a script without spaces, are never, and grave words are meant.
 */
export function editsAllowed(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word) || isUnspaced(word) || GRAVE.test(word)) return 0
  return word.length < 8 ? 1 : 2
}
