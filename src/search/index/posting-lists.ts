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

/** A list on its way into a file, column by column: rising ids, and their payloads. */
export interface PostingColumns {
  readonly ids: ArrayLike<number>
  readonly payloads: ArrayLike<number>
}

/**
 * Encodes lists whose ids rise. Each posting is one number: the gap to the id before, and the payload in the lowest
 * bits. How many bits these are is the first of the lists.
 */
export function encodePostingLists(lists: readonly (readonly Posting[])[]): string {
  return encodeColumns(
    lists.map((list) => ({ ids: list.map(({ id }) => id), payloads: list.map(({ payload }) => payload) })),
  )
}

/** The same of lists that are columns, as long ones are. */
export function encodeColumns(lists: readonly PostingColumns[]): string {
  let most = 0
  for (const { payloads } of lists) {
    for (let at = 0; at < payloads.length; at += 1) most = Math.max(most, payloads[at] ?? 0)
  }
  const bits = Math.ceil(Math.log2(most + 1))
  const step = 2 ** bits

  function encodeList({ ids, payloads }: PostingColumns): string {
    let next = 0
    const numbers: number[] = []
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0
      numbers.push((id - next) * step + (payloads[at] ?? 0))
      next = id + 1
    }
    return encodeNumbers(numbers)
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
