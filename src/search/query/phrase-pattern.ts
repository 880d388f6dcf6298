import { foldText } from '../text/normalise.ts'

/*
 * Phrases of a vocabulary as patterns. They are separated by slashes or lines, words by blanks; `*` stands for any end of a
 * word.
 */

const APOSTROPHES = /['’ʼ`´]/g
const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu
const HAN = /\p{Script=Han}/u
const ARABIC = /\p{Script=Arabic}/u
/** Shorter Arabic words have nothing before or behind them. */
const SHORTEST_ARABIC = 4

/** The words of a text; what is written without blanks between Chinese characters is one. */
export function wordsOf(text: string): readonly string[] {
  return text.replace(APOSTROPHES, '').match(WORD) ?? []
}

/** The folded words of a text with a blank around each: what the patterns are matched with. */
export function lineOf(text: string): string {
  return ` ${wordsOf(foldText(text)).join(' ')} `
}

function wordPattern(token: string): string {
  const word = token.replace('*', '')
  // Chinese has no blanks.
  if (HAN.test(word)) return word
  // An Arabic word has particles before it, and pronouns behind it.
  if (ARABIC.test(word) && word.length >= SHORTEST_ARABIC) return ` [وفبلك]?(?:ال)?${word}[^ ]{0,2}(?= )`
  return token.endsWith('*') ? ` ${word}[^ ]*(?= )` : ` ${word}(?= )`
}

/** A pattern of any of the phrases. */
export function phrasePattern(phrases: string): RegExp {
  const patterns = phrases
    .split(/\s*[/\n]\s*/)
    .filter((phrase) => phrase.trim() !== '')
    .map((phrase) => foldText(phrase).replace(APOSTROPHES, '').trim().split(' ').map(wordPattern).join(''))
  return new RegExp(patterns.join('|'), 'gu')
}
