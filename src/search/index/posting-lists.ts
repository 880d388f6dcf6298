import { ByteReader } from './byte-reader.ts'

/** So many lists are read at once: the fewer, the less is read for one word, and the worse they compress. */
export const LISTS_IN_A_BLOCK = 64

/** A list: what stands in some arrays from one place to before another. */
export interface FoundList {
  readonly numbers: Uint32Array
  readonly notes: Uint16Array
  readonly from: number
  readonly to: number
}

/** Lists in the bytes of a file, by their place. A block of them is read when one of its lists is asked for, and kept. */
export type PackedLists = (list: number) => FoundList

const NONE: FoundList = { numbers: new Uint32Array(), notes: new Uint16Array(), from: 0, to: 0 }

/** Lists that have not arrived. */
export const NO_LISTS: PackedLists = () => NONE

/** Some lists after each other. */
interface ListBlock {
  /** Where each list begins; one more than there are lists. */
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
  readonly notes: Uint16Array
}

/** Finds so many lists, which writeLists wrote. */
export function readLists(reader: ByteReader, lists: number): PackedLists {
  const scale = reader.number()
  const blockStarts = startsOf(reader.numbers(Math.ceil(lists / LISTS_IN_A_BLOCK)))
  const bytes = reader.take(blockStarts.at(-1) ?? 0)
  const blocks: ListBlock[] = []

  function readBlock(place: number): ListBlock {
    const block = new ByteReader(bytes.subarray(blockStarts[place], blockStarts[place + 1]))
    const count = Math.min(LISTS_IN_A_BLOCK, lists - place * LISTS_IN_A_BLOCK)
    const starts = startsOf(block.numbers(count))
    const size = starts[count] ?? 0
    const found = { starts, numbers: new Uint32Array(size), notes: new Uint16Array(size) }
    const rest = block.rest()
    let next = 0
    for (let list = 0; list < count; list += 1) next = readList(rest, next, found, list, scale)
    return found
  }

  return (list) => {
    const { starts, numbers, notes } = (blocks[Math.floor(list / LISTS_IN_A_BLOCK)] ??= readBlock(
      Math.floor(list / LISTS_IN_A_BLOCK),
    ))
    const at = list % LISTS_IN_A_BLOCK
    return { numbers, notes, from: starts[at] ?? 0, to: starts[at + 1] ?? 0 }
  }
}

/**
 * Reads the numbers of one list. Apart, because V8 goes back to slow code at each end of a loop within a
 * loop, and tens of thousands are read before it has made fast code of both.
 * @returns where the next list begins.
 */
function readList(bytes: Uint8Array, start: number, block: ListBlock, list: number, scale: number): number {
  const { starts, numbers, notes } = block
  const end = starts[list + 1] ?? 0
  let next = start
  let number = -1
  for (let at = starts[list] ?? 0; at < end; at += 1) {
    let byte = bytes[next++] ?? 0
    let coded = byte & 127
    for (let worth = 128; byte > 127; worth *= 128) {
      byte = bytes[next++] ?? 0
      coded += (byte & 127) * worth
    }
    const gap = Math.floor(coded / scale)
    notes[at] = coded - gap * scale
    number += gap + 1
    numbers[at] = number
  }
  return next
}

/** Where each of some things of known lengths begins, and where the last ends. */
export function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let at = 0; at < lengths.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0)
  return starts
}
