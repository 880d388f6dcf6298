import { expect, it } from 'vitest'

import { seededRandom } from '../../../bench/random.ts'
import { IndexError } from '../../../../src/search/index/index-file.ts'
import { encodeSplitLists, openSplitLists } from '../../../../src/search/index/split-lists.ts'
import type { Posting, PostingLists } from '../../../../src/search/index/posting-lists.ts'

type Lists = readonly (readonly Posting[])[]

function read(lists: PostingLists, list: number): readonly Posting[] {
  const { ids, payloads } = lists(list)
  expect(payloads).toHaveLength(ids.length)
  return ids.map((id, at) => ({ id, payload: payloads[at] ?? -1 }))
}

it('random lists are decoded as they were encoded, in whatever order they are asked for', () => {
  const random = seededRandom(5)
  for (let round = 0; round < 40; round += 1) {
    // Up to a million: some gaps take two characters.
    const documents = 2 ** Math.floor(random() * 21)
    const lists: Lists = Array.from({ length: 30 }, () => {
      const ids = new Set(Array.from({ length: random() * 40 }, () => Math.floor(random() * documents)))
      return [...ids].sort((a, b) => a - b).map((id) => ({ id, payload: Math.floor(random() ** 3 * 2_000) }))
    })
    const opened = openSplitLists(encodeSplitLists(lists), lists.length)
    for (const list of [...lists.keys()].reverse()) expect(read(opened, list)).toEqual(lists[list])
  }
})

it('no lists, empty ones, and one that is not there are empty', () => {
  expect(read(openSplitLists(encodeSplitLists([]), 0), 0)).toEqual([])
  const opened = openSplitLists(encodeSplitLists([[], [{ id: 3, payload: 0 }], []]), 3)
  expect([0, 1, 2, 7, -1].map((list) => read(opened, list).length)).toEqual([0, 1, 0, 0, 0])
})

it('more or fewer lists or payloads than there should be are refused', () => {
  const text = encodeSplitLists([[{ id: 1, payload: 2 }], [{ id: 4, payload: 1 }]])
  for (const broken of ['', text.slice(0, -1), `${text}#`, `${text}!`, text.replace('!', ''), `# ${text}`]) {
    expect(() => openSplitLists(broken, 2)).toThrow(IndexError)
  }
})

it('a payload that takes two characters, and ids that do not rise, cannot be written', () => {
  expect(() => encodeSplitLists([[{ id: 1, payload: 60_000 }]])).toThrow(RangeError)
  expect(() => encodeSplitLists([[5, 3].map((id) => ({ id, payload: 1 }))])).toThrow(RangeError)
})
