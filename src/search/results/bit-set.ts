import { countBits } from '../text/letter-mask.ts'

/** A set of documents: a bit each, 32 a number. */
export type BitSet = Uint32Array<ArrayBuffer>

/** A set with nothing in it. */
export function emptySet(size: number): BitSet {
  return new Uint32Array(Math.ceil(size / 32))
}

export function addTo(set: BitSet, document: number): void {
  set[document >>> 5] = (set[document >>> 5] ?? 0) | (1 << (document & 31))
}

export function has(set: BitSet, document: number): boolean {
  return ((set[document >>> 5] ?? 0) & (1 << (document & 31))) !== 0
}

/** What is in both of two sets. */
export function both(a: BitSet, b: BitSet): BitSet {
  return a.map((bits, at) => bits & (b[at] ?? 0))
}

/** What is in either of two sets. */
export function either(a: BitSet, b: BitSet): BitSet {
  return a.map((bits, at) => bits | (b[at] ?? 0))
}

/** How many documents are in both of two sets, without making the set. */
export function countBoth(a: BitSet, b: BitSet): number {
  let count = 0
  for (let at = 0; at < a.length; at += 1) count += countBits((a[at] ?? 0) & (b[at] ?? 0))
  return count
}
