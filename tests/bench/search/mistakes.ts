import { pick, type Random } from '../random.ts'

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** Shorter words are not misspelt: what is left of them could be anything. */
const SHORTEST = 4

function canBeMisspelt(word: string): boolean {
  return word.length >= SHORTEST && /^[a-z]+$/.test(word)
}

/** A letter left out, doubled, replaced or swapped with the next, at a place. */
function editAt(random: Random, word: string, at: number): string {
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const [next, rest] = [after.charAt(0), after.slice(1)]
  return pick(random, [
    `${before}${after}`,
    `${before}${pick(random, LETTERS)}${letter}${after}`,
    `${before}${pick(random, LETTERS)}${after}`,
    `${before}${next}${letter}${rest}`,
  ])
}

function edit(random: Random, word: string, from: number, to: number): string {
  if (!canBeMisspelt(word)) return word
  let edited = word
  while (edited === word || edited === '') edited = editAt(random, word, from + Math.floor(random() * (to - from)))
  return edited
}

/** One slip of the finger behind the first letter. */
export function misspell(random: Random, word: string): string {
  return edit(random, word, 1, word.length)
}

/** One slip of the finger at the first letter. */
export function misspellStart(random: Random, word: string): string {
  return edit(random, word, 0, 1)
}

/** The plural of a word, or the singular of a plural. */
export function turnPlural(word: string): string {
  if (!canBeMisspelt(word)) return word
  if (/[^s]s$/.test(word)) return word.slice(0, -1)
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}
