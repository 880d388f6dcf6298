import { findWordsToAvoid } from '../../../../sanity-studio/rules/words-to-avoid.ts'
import type { Check } from '../check.ts'
import { readerTextAt } from '../reader-text.ts'
import { quoted } from '../wording.ts'

/** Warns of words that hurt or mislead, in English texts of ours. */
export const checkWords: Check = () => (place) => {
  if (place.document['language'] !== 'en') return undefined
  const found = findWordsToAvoid(readerTextAt(place) ?? '')
  if (found.length === 0) return undefined
  return {
    level: 'warning',
    what: `The text says ${found.map((word) => quoted(word.found)).join(' and ')}.`,
    fix: found.map((word) => `Instead of ${quoted(word.found)} write: ${word.instead}.`).join(' '),
  }
}
