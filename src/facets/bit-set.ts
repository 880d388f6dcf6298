/** A set of documents by their positions: one bit a document, 32 in a number. */
export type BitSet = Uint32Array<ArrayBuffer>

/** A set without members, for positions below `size`. */
export function emptySet(size: number): BitSet {
  return new Uint32Array(Math.ceil(size / 32))
}

/** The set of some positions, each below `size`. */
export function setOf(positions: Iterable<number>, size: number): BitSet {
  const set = emptySet(size)
  for (const position of positions) addTo(set, position)
  return set
}

export function addTo(set: BitSet, position: number): void {
  set[position >>> 5] = (set[position >>> 5] ?? 0) | (1 << (position & 31))
}

export function has(set: BitSet, position: number): boolean {
  return ((set[position >>> 5] ?? 0) & (1 << (position & 31))) !== 0
}

/** The members of both sets. */
export function intersection(a: BitSet, b: BitSet): BitSet {
  return a.map((bits, at) => bits & (b[at] ?? 0))
}

/** The members of either set. */
export function union(a: BitSet, b: BitSet): BitSet {
  return a.map((bits, at) => bits | (b[at] ?? 0))
}

/** How many members both sets have in common. */
export function countCommon(a: BitSet, b: BitSet): number {
  return a.reduce((count, bits, at) => count + countBits(bits & (b[at] ?? 0)), 0)
}

/** How many bits of a number are set (Hacker’s Delight, 5–1). */
export function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
