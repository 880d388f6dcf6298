import { highlight } from './highlight.ts'
import type { Sentence } from './read-sentences.ts'

/** About three lines on a phone, and how much of them stands before the word that was found. */
const LONGEST_SENTENCE = 180
const LONGEST_LEAD = 60

/**
 * Cuts a long sentence to what stands around the first word that was found: at blanks, or between any two
 * characters where there are none, as in Chinese.
 */
function cut(sentence: string, found: ReadonlySet<string>): string {
  if (sentence.length <= LONGEST_SENTENCE) return sentence
  const parts = highlight(sentence, found)
  const match = parts.findIndex(({ isMatch }) => isMatch)
  const before = parts.slice(0, Math.max(0, match)).map(({ text }) => text)
  const at = [...before.join('')].length
  const characters = [...sentence]
  const from = Math.max(0, at - LONGEST_LEAD)
  const to = from + LONGEST_SENTENCE
  const lead = characters.slice(from, at).join('')
  const tail = characters.slice(at, to).join('')
  const isEnd = to >= characters.length
  return (from === 0 ? lead : `… ${lead.replace(/^\S*\s+/, '')}`) + (isEnd ? tail : `${tail.replace(/\s+\S*$/, '')} …`)
}

/**
 * The sentence in which most of the words stand that a search has found: the reason for a result.
 * @returns undefined where none has any.
 */
export function findSentence(sentences: readonly Sentence[], found: ReadonlySet<string>): string | undefined {
  let best: string | undefined
  let most = 0
  for (const { text, words } of sentences) {
    const own = words.filter((word) => found.has(word))
    // Each counts once; most sentences have none.
    const count = own.length > most ? new Set(own).size : 0
    if (count > most) [best, most] = [text, count]
  }
  return best === undefined ? undefined : cut(best.trim(), found)
}
