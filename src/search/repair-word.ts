import { mostEdits, type Boldness } from './most-edits.ts'
import { STOP_WORDS } from './stop-words.ts'
import type { KnownWord, Vocabulary } from './vocabulary.ts'

/** No part of a glued word is shorter: too many words begin with “in” or end with “or”. */
const SHORTEST_PART = 3

/** The two words that were typed as one: “frontdesk”. */
function splitGlued(word: string, vocabulary: Vocabulary): readonly KnownWord[] {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const first = vocabulary.find(word.slice(0, at))
    const second = vocabulary.find(word.slice(at))
    if (first !== undefined && second !== undefined) return [first, second]
  }
  return []
}

/** The words that were meant by a folded word: none if it is known or nothing is like it. */
export function repairWord(word: string, vocabulary: Vocabulary, boldness: Boldness): readonly KnownWord[] {
  if (STOP_WORDS.has(word) || vocabulary.isKnown(word)) return []
  const parts = splitGlued(word, vocabulary)
  if (parts.length > 0) return parts
  const nearest = vocabulary.nearest(word, mostEdits(word, boldness))
  return nearest === undefined ? [] : [nearest]
}
