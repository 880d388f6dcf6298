import Fuse from 'fuse.js'

/** What Fuse takes for a pattern, with a fence at either end. */
const LONGEST_WORD = 30

/** Letters in order: equal for words that differ by swapped letters only. */
function lettersOf(word: string): string {
  return [...word].sort().join('')
}

/**
 * How many letters a person would change to get from one word to another; two swapped letters count
 * as one change. Infinity for words that are not alike, or too long to be compared.
 */
export function countEdits(a: string, b: string): number {
  if (a === b) return 0
  // Fuse looks for its pattern anywhere in a text. With fences, and with the longer word as
  // pattern, every letter of both counts.
  const [text, pattern] = a.length < b.length ? [`<${a}>`, `<${b}>`] : [`<${b}>`, `<${a}>`]
  if (pattern.length > LONGEST_WORD + 2) return Infinity
  const { isMatch, score } = Fuse.match(pattern, text, { threshold: 0.4, ignoreLocation: true, isCaseSensitive: true })
  if (!isMatch) return Infinity
  const edits = Math.round(score * pattern.length)
  return edits === 2 && lettersOf(a) === lettersOf(b) ? 1 : edits
}
