/*
 * A set of words as the hashes of them, packed: sorted, the gaps between them Rice-coded, six bits to a character. So
 * thousands of words of eight languages take two bytes each. A word that is not in the set is taken for one of it once
 * in some hundred times; the training reads sentences with the same mistakes.
 */

/** Six bits each. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** How many low bits of a gap are written as they are, for so many hashes of so many bits. */
export function lowBits(count: number, bits: number): number {
  return Math.max(0, Math.round(Math.log2((0.69 * 2 ** bits) / Math.max(1, count))))
}

/** The hashes of a packed set of `count` words. */
export function unpack(packed: string, count: number, bits: number): readonly number[] {
  let place = 0
  const bit = () => {
    const six = ALPHABET.indexOf(packed[Math.floor(place / 6)] ?? ' ')
    if (six < 0) throw new Error('The crisis weights are cut short. Write them again: npm run train:crisis')
    return (six >> (5 - (place++ % 6))) & 1
  }
  const low = lowBits(count, bits)
  let last = -1
  return Array.from({ length: count }, () => {
    let gap = 0
    while (bit() === 1) gap += 1
    for (let at = 0; at < low; at += 1) gap = gap * 2 + bit()
    last += gap + 1
    return last
  })
}
