/** A 32-bit sum by which changed bytes show (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  // An index, because iterating a typed array is several times slower.
  for (let at = 0; at < bytes.length; at += 1) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193)
  return sum >>> 0
}
