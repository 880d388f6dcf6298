import { expect, it } from 'vitest'

import { seededRandom } from '../../../bench/random.ts'
import { IndexError } from '../../../../src/search/index/index-file.ts'
import {
  encodePostingLists,
  NO_LISTS,
  openPostingLists,
  type Posting,
  type PostingLists,
} from '../../../../src/search/index/posting-lists.ts'

type Lists = readonly (readonly Posting[])[]

/** Empty lists, long gaps, small and large payloads. */
const LISTS: Lists = Array.from({ length: 150 }, (_, list) =>
  Array.from({ length: list % 7 }, (_, at) => ({ id: at * (list * list + 1), payload: (list + at) % 20 })),
)

function read(lists: PostingLists, list: number): readonly Posting[] {
  const { ids, payloads } = lists(list)
  return ids.map((id, at) => ({ id, payload: payloads[at] ?? -1 }))
}

it('lists are decoded as they were encoded, in whatever order they are asked for', () => {
  const lists = openPostingLists(encodePostingLists(LISTS), LISTS.length)
  for (const list of [...LISTS.keys()].reverse()) expect(read(lists, list)).toEqual(LISTS[list])
  expect(read(lists, 149)).toEqual(LISTS[149])
})

it('random lists are decoded as they were encoded', () => {
  const random = seededRandom(5)
  for (let round = 0; round < 40; round += 1) {
    const documents = 2 ** Math.floor(random() * 21)
    const largest = Math.floor(random() * 2 ** Math.floor(random() * 7))
    const lists: Lists = Array.from({ length: 30 }, () => {
      const ids = new Set(Array.from({ length: random() * 40 }, () => Math.floor(random() * documents)))
      return [...ids].sort((a, b) => a - b).map((id) => ({ id, payload: Math.floor(random() * (largest + 1)) }))
    })
    const opened = openPostingLists(encodePostingLists(lists), lists.length)
    expect(lists.map((_, list) => read(opened, list))).toEqual(lists)
  }
})

it('a gap with its payload that would be a surrogate is decoded as it was', () => {
  const ids = Array.from({ length: 0x900 }, (_, at) => 0xd700 + at)
  const lists = ids.flatMap((id) => [[{ id, payload: 0 }], [{ id: id >> 5, payload: id & 31 }]])
  const opened = openPostingLists(encodePostingLists(lists), lists.length)
  expect(lists.map((_, list) => read(opened, list))).toEqual(lists)
})

it('lists without payloads, and no lists at all, can be encoded too', () => {
  const plain = [[3, 4, 900].map((id) => ({ id, payload: 0 }))]
  expect(read(openPostingLists(encodePostingLists(plain), 1), 0)).toEqual(plain[0])
  expect(read(openPostingLists(encodePostingLists([]), 0), 0)).toEqual([])
  expect(read(NO_LISTS, 7)).toEqual([])
})

it('more or fewer lists than there should be are refused', () => {
  const text = encodePostingLists(LISTS)
  for (const broken of [text.slice(0, 200), `${text} `, '']) {
    expect(() => openPostingLists(broken, LISTS.length)).toThrow(IndexError)
  }
})

it('lists whose ids do not rise are refused', () => {
  expect(() => encodePostingLists([[5, 3].map((id) => ({ id, payload: 1 }))])).toThrow(RangeError)
})
