import type { KnownWord } from './known-words.ts'
import { mostEdits, type Boldness } from './most-edits.ts'
import { STOP_WORDS } from './stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** No part of a glued word is shorter: too many words begin with “in” or end with “or”. */
const SHORTEST_PART = 3

/** A word is not cut down to less than this. */
const SHORTEST_REST = 4

/** The two words that were typed as one: “frontdesk”. */
function splitGlued(word: string, vocabulary: Vocabulary): readonly KnownWord[] {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const first = vocabulary.find(word.slice(0, at))
    const second = vocabulary.find(word.slice(at))
    if (first !== undefined && second !== undefined) return [first, second]
  }
  return []
}

/** The longest known word that a word begins or ends with: “passport” in “mypassport”. */
function findWithin(word: string, vocabulary: Vocabulary): KnownWord | undefined {
  for (let length = word.length - 1; length >= SHORTEST_REST; length -= 1) {
    const part = vocabulary.find(word.slice(-length)) ?? vocabulary.find(word.slice(0, length))
    if (part !== undefined) return part
  }
  return undefined
}

/** The words that were meant by a folded word: none if it is known or nothing is like it. */
export function repairWord(word: string, vocabulary: Vocabulary, boldness: Boldness): readonly KnownWord[] {
  if (STOP_WORDS.has(word) || vocabulary.isKnown(word)) return []
  const parts = splitGlued(word, vocabulary)
  if (parts.length > 0) return parts
  const within = boldness === 'bold' ? findWithin(word, vocabulary) : undefined
  const meant = within ?? vocabulary.nearest(word, mostEdits(word, boldness))
  return meant === undefined ? [] : [meant]
}
