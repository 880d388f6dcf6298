/** “HS” and the version of the format. Counted up with every change to what encode-index.ts writes or what words fold to. */
export const MAGIC: readonly number[] = [0x48, 0x53, 1]

/** What a file holds: the words of the fields that name a document, or those of its body. */
export type IndexPart = 'words' | 'text'

export const PARTS: readonly IndexPart[] = ['words', 'text']

/**
 * The order in which the lists of postings stand in a file: the longest first. Lists of one length
 * have gaps of one size, which compress better together than in the order of the alphabet.
 */
export function byLength(counts: ArrayLike<number>): readonly number[] {
  const places = new Map<number, number[]>()
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0
    const known = places.get(count)
    if (known === undefined) places.set(count, [at])
    else known.push(at)
  }
  return [...places.keys()].sort((a, b) => b - a).flatMap((count) => places.get(count) ?? [])
}
