import { isUnspaced } from '../text/normalise.ts'

/** Who types of a rape must not be shown rates, nor who bleeds the signs of sleeping. */
const GRAVE = /^(rap(e[ds]?|ing|ist)$|knife$|bleed|stabb|kill|murder)/

/** Whether a word is so grave that it is neither read as another nor guessed at under another first letter. */
export function isGrave(word: string): boolean {
  return GRAVE.test(word)
}

/**
 * How many letters of a word may be wrong. Short words have too many neighbours to be guessed at;
 * numbers, and pairs of a script without spaces, are never, and grave words are meant.
 */
export function editsAllowed(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word) || isUnspaced(word) || isGrave(word)) return 0
  return word.length < 8 ? 1 : 2
}
