import { foldText } from './fold-text.ts'
import { splitWords } from './split-words.ts'

/** Longer words are addresses and the like; nobody types more of one. */
const LONGEST_WORD = 32

/** The words of a text in the form in which texts and queries are compared, in the build and in the browser alike. */
export function analyseText(text: string): readonly string[] {
  // By characters, because half of a surrogate pair could not be written into an index.
  const shorten = (word: string) => [...word].slice(0, LONGEST_WORD).join('')
  return splitWords(foldText(text)).map((word) => (word.length > LONGEST_WORD ? shorten(word) : word))
}
