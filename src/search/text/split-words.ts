/** A word with its inner apostrophes: “won’t” is one word. */
export const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu

const APOSTROPHE = /['’ʼ]/
const APOSTROPHES = /['’ʼ]/g

/** Scripts that put no spaces between words, as a part of a character class. */
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{scx=${script}}`)
  .join('')

const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'u')

const RUN = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu')

/** True for a text with letters of a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED_LETTER.test(text)
}

function pairs(run: string): readonly string[] {
  const characters = [...run]
  const [first = '', ...others] = characters
  return others.length === 0 ? [first] : others.map((next, at) => `${characters[at] ?? ''}${next}`)
}

/**
 * Splits a folded text into words, apostrophes left out: “won’t” becomes “wont”. Where a script puts
 * no spaces between words, each two neighbouring characters count as a word, so that a text and a
 * query can never be cut differently.
 */
export function splitWords(folded: string): readonly string[] {
  const found = folded.match(WORD) ?? []
  const words = APOSTROPHE.test(folded) ? found.map((word) => word.replaceAll(APOSTROPHES, '')) : found
  if (!isUnspaced(folded)) return words
  return words.flatMap((word) => word.match(RUN) ?? []).flatMap((run) => (isUnspaced(run) ? pairs(run) : [run]))
}
