/**
 * A hash of a text of so many bits: FNV-1a (Fowler, Noll, Vo), its bits then mixed as in MurmurHash3.
 * @param text may be in parts: hashing them costs less than joining them.
 */
export function hashOf(text: string | readonly string[], bits: number): number {
  let hash = 0x811c9dc5
  for (const part of typeof text === 'string' ? [text] : text)
    for (let at = 0; at < part.length; at += 1) hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> (32 - bits)
}
