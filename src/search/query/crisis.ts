import { memoize } from '../../domain/memoize.ts'
import { editDistance, letterMask } from '../text/edit-distance.ts'
import { analyseText, isUnspaced } from '../text/normalise.ts'
import { crisisPhrases, falseFriends, fillerWords, standaloneTerms } from '../vocabulary/crisis-phrases.ts'

/**
 * Emergency numbers: those for which the hub has helplines, also for thoughts of suicide and for women who are hurt; those that every phone knows
 * (3GPP TS 22.101, 10.1); and 100, 102 and 113 of India, Uzbekistan and Vietnam (Microsoft Teams, “Emergency numbers for
 * countries”).
 */
const EMERGENCY_NUMBERS = [
  '000',
  '016',
  '024',
  '091',
  '100',
  '102',
  '110',
  '112',
  '113',
  '118',
  '119',
  '911',
  '988',
  '997',
  '998',
  '999',
]

/** The one that is written for all of them in crisis phrases. */
const ANY_NUMBER = '112'

const ARTICLES = ['the', 'a', 'an', 'la']

/** Shorter words are not respelt. */
const SHORTEST_RESPELT = 4
/** In shorter words letters may be swapped or doubled, but not replaced: “kill” is too like “skill”. */
const SHORTEST_REPLACED = 6

/** Joins what was spelt out, “9 9 9” and “s.o.s”, and separates a number from the word before it. */
function joinSpelt(input: string): string {
  return input.replace(/\b(\w)[\s.-]+(?=\w\b)/g, '$1').replace(/([a-z])(?=\d)/gi, '$1 ')
}

function normalise(input: string): readonly string[] {
  return analyseText(joinSpelt(input))
    .filter((word) => !ARTICLES.includes(word))
    .map((word) => (EMERGENCY_NUMBERS.includes(word) ? ANY_NUMBER : word))
}

const phrases = crisisPhrases.map(normalise)
const standalone = standaloneTerms.flatMap(analyseText)
const fillers = fillerWords.flatMap(analyseText)

/** Whether a typed word is a word of a phrase, or one edit from it. */
function isSame(typed: string | undefined, word: string): boolean {
  if (typed === undefined || typed === word) return typed === word
  if (typed.length < SHORTEST_RESPELT || /\d/.test(typed) || isUnspaced(typed) || falseFriends.includes(typed))
    return false
  const mayBeRespelt =
    letterMask(typed) === letterMask(word) || (word.length >= SHORTEST_REPLACED && typed[0] === word[0])
  return mayBeRespelt && editDistance(typed, word, 1) <= 1
}

/** So many typed words are remembered. */
const MOST_REMEMBERED = 500

/** The phrases by their first word, and by all of them as one word. */
const byFirst = Map.groupBy(phrases, ([first = '']) => first)
const byJoined = Map.groupBy(phrases, (phrase) => phrase.join(''))
const beginnings = [...new Set([...byFirst.keys(), ...byJoined.keys()])]

/** The beginnings that a typed word may be: found once for each word, since a sentence is read again with each letter. */
const beginningsOf = memoize((typed: string) => beginnings.filter((word) => isSame(typed, word)), MOST_REMEMBERED)

/** Whether a phrase begins at one of the words, also one that was typed as one word. */
function beginsPhrase(words: readonly string[], at: number): boolean {
  return beginningsOf(words[at] ?? '').some(
    (word) =>
      byJoined.has(word) ||
      byFirst.get(word)?.some((phrase) => phrase.every((part, next) => isSame(words[at + next], part))),
  )
}

/**
 * Whether a person seems to need help now: “help me”, “emergancy”, “999”, in any language. Rather once too often than
 * not; but who looks up room 112, or an attached file, is not in danger.
 */
export function isCrisis(input: string): boolean {
  const words = normalise(input)
  const isStandalone = (typed: string) => standalone.some((word) => isSame(typed, word))
  return (
    input.includes('🆘') ||
    (words.some(isStandalone) && words.every((word) => isStandalone(word) || fillers.includes(word))) ||
    words.some((_, at) => beginsPhrase(words, at))
  )
}
