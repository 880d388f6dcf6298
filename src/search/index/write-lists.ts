import { ByteWriter } from './byte-writer.ts'
import { LISTS_IN_A_BLOCK } from './posting-lists.ts'

/** A number of a list, with a small one that says something about it. */
export interface Noted {
  readonly number: number
  readonly note: number
}

/**
 * Writes lists of rising numbers, block by block: how long each list is, then the gaps between the
 * numbers, each in one number with its note. First it says how many bytes each block has.
 */
export function writeLists(out: ByteWriter, lists: readonly (readonly Noted[])[]): void {
  let most = 0
  for (const list of lists) for (const { note } of list) most = Math.max(most, note)
  // A power of two: then gaps of one size share their higher bytes, which compress.
  const scale = 2 ** Math.ceil(Math.log2(most + 1))
  const blocks: Uint8Array[] = []
  for (let from = 0; from < lists.length; from += LISTS_IN_A_BLOCK) {
    const block = new ByteWriter()
    const own = lists.slice(from, from + LISTS_IN_A_BLOCK)
    for (const { length } of own) block.number(length)
    for (const list of own) {
      let last = -1
      for (const { number, note } of list) {
        block.number((number - last - 1) * scale + note)
        last = number
      }
    }
    blocks.push(block.finish())
  }
  out.number(scale)
  for (const { length } of blocks) out.number(length)
  for (const block of blocks) out.bytes(block)
}
