import { splitWords } from './split-words.ts'
import { STOP_WORDS } from './stop-words.ts'

/**
 * The words of a folded query to look for, each once and in their order. Stop words are left out
 * unless there is nothing else.
 */
export function queryWords(folded: string): readonly string[] {
  const words = [...new Set(splitWords(folded))]
  const telling = words.filter((word) => !STOP_WORDS.has(word))
  return telling.length > 0 ? telling : words
}
