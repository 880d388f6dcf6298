import { decodeNumbers, encodeNumber, encodeNumbers, LIST_END } from './character-lists.ts'
import { IndexError } from './index-file.ts'

/** An id in a list, with a small number that says something about it: a level, a count. */
export interface Posting {
  readonly id: number
  readonly payload: number
}

/** A list that was decoded, column by column. */
export interface PostingList {
  /** Rising. */
  readonly ids: readonly number[]
  readonly payloads: readonly number[]
}

/** The lists of a file, by their number. One is decoded whenever it is asked for; empty where there is none. */
export type PostingLists = (list: number) => PostingList

/** The lists of a file that has not arrived. */
export const NO_LISTS: PostingLists = () => ({ ids: [], payloads: [] })

/**
 * Encodes lists whose ids rise. Each posting is one number: the gap to the id before, and the payload in the lowest
 * bits. How many bits these are is the first of the lists.
 */
export function encodePostingLists(lists: readonly (readonly Posting[])[]): string {
  let most = 0
  for (const list of lists) for (const { payload } of list) most = Math.max(most, payload)
  const bits = Math.ceil(Math.log2(most + 1))
  const step = 2 ** bits

  function encodeList(list: readonly Posting[]): string {
    let next = 0
    return encodeNumbers(
      list.map(({ id, payload }) => {
        const gap = id - next
        next = id + 1
        return gap * step + payload
      }),
    )
  }

  return [encodeNumber(bits), ...lists.map(encodeList)].join(LIST_END)
}

/**
 * Opens the lists that `encodePostingLists` wrote.
 * @param count how many they are, where that is known.
 * @throws IndexError where there are more or fewer.
 */
export function openPostingLists(text: string, count?: number): PostingLists {
  const lists = text.split(LIST_END)
  const [bits = 0] = decodeNumbers(lists.shift() ?? '')
  if (count !== undefined && lists.length !== count) throw new IndexError('has lists that are not whole')
  return (list) => {
    const ids: number[] = []
    const payloads: number[] = []
    let next = 0
    for (const number of decodeNumbers(lists[list] ?? '')) {
      const id = next + (number >> bits)
      ids.push(id)
      payloads.push(number & ((1 << bits) - 1))
      next = id + 1
    }
    return { ids, payloads }
  }
}
