import Fuse from 'fuse.js'

/** Letters in order: equal for words that differ by swapped letters only. */
function lettersOf(word: string): string {
  return [...word].sort().join('')
}

/**
 * How many letters a person would change to get from one word to the other; two swapped letters
 * count as one change. Infinity for words that are not alike.
 */
export function countEdits(a: string, b: string): number {
  if (a === b) return 0
  // Fuse looks for its pattern within a text; only with the longer word as pattern does every letter count.
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b]
  const { isMatch, score } = Fuse.match(longer, shorter, {
    threshold: 0.4,
    ignoreLocation: true,
    isCaseSensitive: true,
  })
  if (!isMatch) return Infinity
  const edits = Math.round(score * longer.length)
  return edits === 2 && lettersOf(a) === lettersOf(b) ? 1 : edits
}
