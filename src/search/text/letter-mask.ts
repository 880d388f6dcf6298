/**
 * The letters of a word as bits, to rule out quickly that two words are alike: a changed letter
 * changes at most two bits. Letters outside a to z share the 32 bits.
 */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}
