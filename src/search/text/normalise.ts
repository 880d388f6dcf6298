/*
 * Text analysis: the same in the build and in the browser, because a query finds only what was normalised as it is.
 * A change here changes the terms of the index, so the version of its format is counted up with it.
 */

/** Letters that Unicode does not decompose, and Arabic and Persian letters that are typed for each other. */
// prettier-ignore
const FOLDS: Readonly<Record<string, string>> = {
  ł: 'l', đ: 'd', ð: 'd', ø: 'o', ħ: 'h', ŧ: 't', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th',
  ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه',
}

const FOLDABLE = new RegExp(`[${Object.keys(FOLDS).join('')}]`, 'gu')

const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu

/** Harakat, the hamza and madda above a letter, Koranic signs, tatweel, and invisible format characters. */
const ARABIC_MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]|\p{Cf}/gu

/** Arabic-Indic digits; the lowest four bits of each are its value. */
const ARABIC_DIGITS = /[٠-٩۰-۹]/g

/** Printable ASCII, quotation marks and dashes, as in most sentences: only case is folded, which is ten times as fast. */
const PLAIN = /^[\n -~‘’“”–—]*$/

/**
 * Folds a text: lower case, compatibility forms replaced (NFKD), without Latin diacritics and Arabic vowel
 * signs. Marks of other scripts are kept, because Thai, Hindi and Japanese words differ by them.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(LATIN_MARKS, '$1')
    .replace(ARABIC_MARKS, '')
    .replace(FOLDABLE, (letter) => FOLDS[letter] ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .normalize('NFC')
}

/** A word with its inner apostrophes: “won’t” is one word. */
export const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu

/** The same in a plain text. */
const PLAIN_WORD = /[A-Za-z0-9]+(?:['’][A-Za-z0-9]+)*/g

const APOSTROPHE = /['’ʼ]/
const APOSTROPHES = /['’ʼ]/g

/** Scripts that are written without spaces between words, as a part of a character class. */
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{scx=${script}}`)
  .join('')

const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'u')

const RUN = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu')

/** Whether a text has a letter of a script that is written without spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED_LETTER.test(text)
}

function bigrams(run: string): readonly string[] {
  const characters = [...run]
  const [first = '', ...others] = characters
  return others.length === 0 ? [first] : others.map((next, at) => `${characters[at] ?? ''}${next}`)
}

/**
 * Splits a folded text into words without their apostrophes: “won’t” becomes “wont”. A run of a script without
 * spaces becomes its overlapping pairs of characters (bigrams), so that a text and a query are never segmented
 * differently.
 */
export function tokenize(folded: string): readonly string[] {
  const isPlain = PLAIN.test(folded)
  const found = folded.match(isPlain ? PLAIN_WORD : WORD) ?? []
  const words = APOSTROPHE.test(folded) ? found.map((word) => word.replaceAll(APOSTROPHES, '')) : found
  if (isPlain || !isUnspaced(folded)) return words
  return words.flatMap((word) => word.match(RUN) ?? []).flatMap((run) => (isUnspaced(run) ? bigrams(run) : [run]))
}

/** Longer words, such as addresses of web pages, are truncated: nobody types more of one. */
const LONGEST_WORD = 32

function analyseLine(line: string): readonly string[] {
  // By characters, because half of a surrogate pair could not be written into an index.
  const truncate = (word: string) => [...word].slice(0, LONGEST_WORD).join('')
  return tokenize(foldText(line)).map((word) => (word.length > LONGEST_WORD ? truncate(word) : word))
}

/** The normalised words of a text, in their order: folded, split, and truncated to 32 characters each. */
export function analyseText(text: string): readonly string[] {
  // Line by line, because one letter with an accent would make all of a long text slow.
  return text.split('\n').flatMap(analyseLine)
}

/** The digits of a phone number without blanks and signs: “999-123” becomes “999123”. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
