import { analyseText, isUnspaced } from '../text/normalise.ts'
import { countEdits } from '../text/edit-distance.ts'
import { lettersOf } from '../text/letter-mask.ts'
import { CALM_WORDS, SAID_ASIDE, URGENT_ALONE, URGENT_ANYWHERE } from '../vocabulary/crisis-phrases.ts'

/**
 * Those that the hub has helplines for; what any phone takes for one (3GPP TS 22.101, 10.1); and of India,
 * Uzbekistan and Vietnam 100, 102 and 113 (Microsoft Teams, “Emergency numbers for countries”).
 */
const EMERGENCY_NUMBERS = ['000', '110', '112', '118', '119', '911', '999', '100', '102', '113']

/** In a phrase it stands for all of them. */
const ANY_NUMBER = '112'

const ARTICLES = ['the', 'a', 'an', 'la']

/** Shorter words must be as they are. */
const SHORTEST_SLIP = 4
/** In shorter words letters may be swapped or doubled, but none may be another: “kill” is too like “skill”. */
const SHORTEST_MISSPELT = 6

/** Joins what was spelt out, “9 9 9” and “s.o.s”, and parts a number from its word. */
function gather(input: string): string {
  return input.replace(/\b(\w)[\s.-]+(?=\w\b)/g, '$1').replace(/([a-z])(?=\d)/gi, '$1 ')
}

function urgentWords(input: string): readonly string[] {
  return analyseText(gather(input))
    .filter((word) => !ARTICLES.includes(word))
    .map((word) => (EMERGENCY_NUMBERS.includes(word) ? ANY_NUMBER : word))
}

const anywhere = URGENT_ANYWHERE.map(urgentWords)
const alone = URGENT_ALONE.flatMap(analyseText)
const aside = SAID_ASIDE.flatMap(analyseText)

function isAlike(typed: string | undefined, word: string): boolean {
  if (typed === undefined || typed === word) return typed === word
  if (typed.length < SHORTEST_SLIP || /\d/.test(typed) || isUnspaced(typed) || CALM_WORDS.includes(typed)) return false
  const isNear = lettersOf(typed) === lettersOf(word) || (word.length >= SHORTEST_MISSPELT && typed[0] === word[0])
  return isNear && countEdits(typed, word, 1) <= 1
}

/** Also where a phrase was typed as one word. */
function contains(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some(
    (typed, at) => isAlike(typed, phrase.join('')) || phrase.every((word, next) => isAlike(words[at + next], word)),
  )
}

/**
 * Whether somebody seems to need help now: “help me”, “emergancy”, “999”, in any language. Better once too
 * often than not; but who looks up room 112 or an attached file is not in danger.
 */
export function isUrgent(input: string): boolean {
  const words = urgentWords(input)
  const isAlone = (typed: string) => alone.some((word) => isAlike(typed, word))
  return (
    input.includes('🆘') ||
    (words.some(isAlone) && words.every((word) => isAlone(word) || aside.includes(word))) ||
    anywhere.some((phrase) => contains(words, phrase))
  )
}
