import { decodeNumbers, encodeNumbers, GROUP_END, LIST_END } from './character-lists.ts'
import { IndexError } from './index-file.ts'
import type { Posting, PostingLists } from './posting-lists.ts'

/** A character that is the first of two which are one number. */
const LEAD = /[\ue000-\uf8ff]/
const LEADS = new RegExp(LEAD, 'g')

/**
 * Encodes lists whose ids rise: first the gaps between the ids of all lists, then all payloads. Payloads of more than a few
 * bits compress better by themselves than within gaps, on which they hardly depend.
 * @throws RangeError for a payload that one character cannot hold.
 */
export function encodeSplitLists(lists: readonly (readonly Posting[])[]): string {
  const encodeGaps = (list: readonly Posting[]) =>
    encodeNumbers(list.map(({ id }, at) => id - (list[at - 1]?.id ?? -1) - 1))
  const payloads = lists.map((list) => encodeNumbers(list.map(({ payload }) => payload))).join('')
  if (LEAD.test(payloads)) throw new RangeError('The search index has a payload that one character cannot hold.')
  return lists.map(encodeGaps).join(LIST_END) + GROUP_END + payloads
}

/** Where the payloads of each list begin, and where those of the last end: a list has as many as ids. */
function startsOf(lists: readonly string[], hasLeads: boolean): Uint32Array {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, at) => {
    const leads = hasLeads ? (list.match(LEADS)?.length ?? 0) : 0
    starts[at + 1] = (starts[at] ?? 0) + list.length - leads
  })
  return starts
}

/**
 * Opens so many lists that `encodeSplitLists` wrote. One is decoded whenever it is asked for.
 * @throws IndexError where there are more or fewer, or more or fewer payloads than ids.
 */
export function openSplitLists(text: string, count: number): PostingLists {
  const [gaps = '', payloads, ...rest] = text.split(GROUP_END)
  const lists = gaps.split(LIST_END)
  const starts = startsOf(lists, LEAD.test(gaps))
  const isWhole = lists.length === Math.max(1, count) && rest.length === 0
  if (!isWhole || payloads === undefined || payloads.length !== starts[lists.length]) {
    throw new IndexError('has lists that are not whole')
  }
  return (list) => {
    const ids: number[] = []
    let next = 0
    for (const gap of decodeNumbers(lists[list] ?? '')) {
      ids.push(next + gap)
      next += gap + 1
    }
    return { ids, payloads: decodeNumbers(payloads.slice(starts[list] ?? 0, starts[list + 1] ?? 0)) }
  }
}
