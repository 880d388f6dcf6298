const PRIME = 0x01000193

/**
 * A 32-bit sum by which changed bytes show (after FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/), of
 * four bytes at once: a page sums up the words and the text of its search before it uses them. All machines that run a
 * browser have the lowest of four bytes first. High bits are mixed into low ones, or two that change
 * alone would cancel out.
 */
export function checksum(bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const fours = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >>> 2)
  let sum = 0x811c9dc5
  // An index, because iterating a typed array is several times slower; no call, because this runs before it is compiled.
  for (let at = 0; at < fours.length; at += 1) {
    sum = Math.imul(sum ^ (fours[at] ?? 0), PRIME)
    sum ^= sum >>> 15
  }
  for (const byte of aligned.subarray(4 * fours.length)) {
    sum = Math.imul(sum ^ byte, PRIME)
    sum ^= sum >>> 15
  }
  return sum >>> 0
}
