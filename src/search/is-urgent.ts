import { analyseText } from './analyse-text.ts'
import { countEdits } from './count-edits.ts'

/** Of the countries that the hub has helplines for, and the commonest others. */
const EMERGENCY_NUMBERS = ['999', '112', '911', '000', '110', '113', '100', '102', '119']

/** The whole query, and nothing else. */
const ALONE = ['help', 'sos', 'police']

/** Shorter words must be as they are: “kill” is too like “skill”. */
const SHORTEST_MISSPELT = 6

function isAlike(typed: string | undefined, word: string): boolean {
  if (typed === undefined) return false
  return typed === word || (word.length >= SHORTEST_MISSPELT && countEdits(typed, word, 1) <= 1)
}

function contains(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((word, next) => isAlike(words[at + next], word)))
}

/**
 * Whether somebody seems to need help now: “help me”, “emergancy”, “999”. Better once too often than not.
 * @param phrases those of the page, from `urgentPhrases`.
 */
export function isUrgent(input: string, phrases: readonly string[]): boolean {
  const words = analyseText(input)
  return (
    words.some((word) => EMERGENCY_NUMBERS.includes(word)) ||
    ALONE.includes(words.join(' ')) ||
    phrases.some((phrase) => contains(words, analyseText(phrase)))
  )
}
