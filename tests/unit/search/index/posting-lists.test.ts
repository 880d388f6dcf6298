import { expect, it } from 'vitest'

import { ByteReader } from '../../../../src/search/index/byte-reader.ts'
import { ByteWriter } from '../../../../src/search/index/byte-writer.ts'
import { readLists, type PackedLists } from '../../../../src/search/index/posting-lists.ts'
import { writeLists, type Noted } from '../../../../src/search/index/write-lists.ts'

/** Lists of several blocks: empty ones, long gaps, small and large notes. */
const LISTS: readonly (readonly Noted[])[] = Array.from({ length: 150 }, (_, list) =>
  Array.from({ length: list % 7 }, (_, at) => ({ number: at * (list * list + 1), note: (list + at) % 20 })),
)

function pack(lists: typeof LISTS): PackedLists {
  const out = new ByteWriter()
  writeLists(out, lists)
  out.byte(9)
  const reader = new ByteReader(out.finish())
  const packed = readLists(reader, lists.length)
  // What follows in the file is read by somebody else.
  expect(reader.byte()).toBe(9)
  return packed
}

function read(packed: PackedLists, list: number): readonly Noted[] {
  const { numbers, notes, from, to } = packed(list)
  return Array.from({ length: to - from }, (_, at) => ({
    number: numbers[from + at] ?? 0,
    note: notes[from + at] ?? 0,
  }))
}

it('lists are read as they were written, in whatever order they are asked for', () => {
  const packed = pack(LISTS)
  for (const list of [...LISTS.keys()].reverse()) expect(read(packed, list)).toEqual(LISTS[list])
  expect(read(packed, 149)).toEqual(LISTS[149])
})

it('lists without notes, and no lists at all, can be written too', () => {
  const plain = [[3, 4, 900].map((number) => ({ number, note: 0 }))]
  expect(read(pack(plain), 0)).toEqual(plain[0])
  expect(() => pack([])).not.toThrow()
})
