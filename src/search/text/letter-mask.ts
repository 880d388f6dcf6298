/**
 * The letters of a word as a bit mask: a filter before words are compared, because one edit changes at most two
 * bits. Letters other than a to z share the 32 bits.
 */
export function letterMask(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31)
  return mask
}
