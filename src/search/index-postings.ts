import type { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'

/** Which documents each word of an index stands in. */
export interface Postings {
  /** Where the list of each word begins; one more than there are words. */
  readonly starts: Uint32Array
  /** The documents of all words, one list after the other, each rising. */
  readonly documents: Uint32Array
}

/**
 * The order in which the lists stand in a file: the longest first. Lists of one length have gaps of one
 * size, which compress better together than in the order of the alphabet.
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

/** Writes how long each list is, then the gaps between the documents of each. */
export function writePostings(out: ByteWriter, lists: readonly (readonly number[])[], order: readonly number[]): void {
  for (const { length } of lists) out.number(length)
  for (const at of order) {
    let last = -1
    for (const document of lists[at] ?? []) {
      out.number(document - last - 1)
      last = document
    }
  }
}

/** Reads what writePostings wrote, with the order in which all else about the postings follows. */
export function readPostings(reader: ByteReader, words: number): Postings & { readonly order: readonly number[] } {
  const counts = reader.numbers(words)
  const starts = new Uint32Array(words + 1)
  for (let at = 0; at < words; at += 1) starts[at + 1] = (starts[at] ?? 0) + (counts[at] ?? 0)
  const size = starts[words] ?? 0
  const gaps = reader.numbers(size)
  const documents = new Uint32Array(size)
  const order = byLength(counts)
  let next = 0
  for (const word of order) {
    let document = -1
    const end = starts[word + 1] ?? 0
    for (let at = starts[word] ?? 0; at < end; at += 1) {
      document += (gaps[next] ?? 0) + 1
      documents[at] = document
      next += 1
    }
  }
  return { starts, documents, order }
}
