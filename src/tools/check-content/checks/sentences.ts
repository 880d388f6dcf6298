import { findLongSentences, LONGEST_SENTENCE } from '../../../../sanity-studio/rules/plain-words.ts'
import type { Check } from '../check.ts'
import { isForWorkers } from '../for-workers.ts'
import { readerTextAt } from '../reader-text.ts'
import { quoted } from '../wording.ts'

/** Warns of long sentences in English texts for workers. */
export const checkSentences: Check = () => (place) => {
  if (!isForWorkers(place.document)) return undefined
  const [sentence] = findLongSentences(readerTextAt(place) ?? '')
  if (sentence === undefined) return undefined
  return {
    level: 'warning',
    what: `The sentence ${quoted(sentence.text)} has ${sentence.words} words.`,
    fix: `Make two of it: at most ${LONGEST_SENTENCE} words are easy to read.`,
  }
}
