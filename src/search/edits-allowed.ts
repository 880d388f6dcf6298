import { isUnspaced } from './split-words.ts'

/**
 * How many letters of a word may be wrong. Short words have too many neighbours to be guessed at;
 * numbers, and pairs of a script without spaces, are never.
 */
export function editsAllowed(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word) || isUnspaced(word)) return 0
  return word.length < 8 ? 1 : 2
}
