import type { ByteReader } from './byte-reader.ts'

/** What a word shares with the one before is written as a capital: folded words have none. */
export const NOTHING_SHARED = 65
export const MOST_SHARED = 25

/** So many words are read at once: the fewer, the less is read for one word, and the worse they compress. */
export const WORDS_IN_A_BLOCK = 64

/** Stands between blocks: no word has it. */
export const BLOCK_END = '\n'

const CAPITAL = /[A-Z]|$/

/** Sorted words as they lie in a file, each known by its place. A block is read when one of its words is asked for. */
export interface IndexWords {
  readonly size: number
  /** The letters of each word as `letterMask` has them, and how long it is; known once its block was read. */
  readonly letters: Int32Array
  readonly lengths: Uint8Array
  /** The word at a place; an empty text where there is none. */
  readonly at: (place: number) => string
  /** The place of a word; -1 where it is not. */
  readonly find: (word: string) => number
  /** The places of all words that begin with something: from the first to before the last. */
  readonly beginningWith: (beginning: string) => readonly [from: number, to: number]
  /** Reads all blocks that were not read. */
  readonly readAll: () => void
}

/** Finds what writeWords wrote. */
export function readWords(reader: ByteReader): IndexWords {
  return openWords(reader.number(), reader.text().split(BLOCK_END))
}

/** @param coded the blocks. */
function openWords(size: number, coded: readonly string[]): IndexWords {
  const letters = new Int32Array(size)
  const lengths = new Uint8Array(size)
  const blocks: (readonly string[])[] = []

  function readBlock(code: string, first: number): readonly string[] {
    const words: string[] = []
    // The letters of the beginnings of the last word, by length.
    const beginnings = [0]
    let word = ''
    let shared = 0
    let length = 0
    let bits = 0
    let from = 0
    for (let at = 0; at <= code.length && code !== ''; at += 1) {
      const unit = at < code.length ? code.charCodeAt(at) : NOTHING_SHARED
      if (unit < NOTHING_SHARED || unit > NOTHING_SHARED + MOST_SHARED) {
        bits |= 1 << (unit & 31)
        length += 1
        beginnings[length] = bits
        continue
      }
      word = word.slice(0, shared) + code.slice(from, at)
      letters[first + words.length] = bits
      lengths[first + words.length] = length
      words.push(word)
      shared = unit - NOTHING_SHARED
      length = shared
      bits = beginnings[shared] ?? 0
      from = at + 1
    }
    return words
  }

  const block = (place: number) => (blocks[place] ??= readBlock(coded[place] ?? '', place * WORDS_IN_A_BLOCK))
  const at = (place: number) => block(Math.floor(place / WORDS_IN_A_BLOCK))[place % WORDS_IN_A_BLOCK] ?? ''

  function firstOf(place: number): string {
    const code = coded[place] ?? ''
    return blocks[place]?.[0] ?? code.slice(0, code.search(CAPITAL))
  }

  /** The place of the first word that is not before another; the number of words where all are. */
  function placeOf(word: string): number {
    // It stands in the last block that does not begin behind it, or would stand there.
    const place = Math.max(0, firstPlace(coded.length, (other) => firstOf(other) > word) - 1)
    const words = block(place)
    return place * WORDS_IN_A_BLOCK + firstPlace(words.length, (other) => (words[other] ?? '') >= word)
  }

  return {
    ...{ size, letters, lengths, at },
    find(word) {
      const place = placeOf(word)
      return place < size && at(place) === word ? place : -1
    },
    // No text has U+FFFF: it is no character (Unicode 16, 23.7).
    beginningWith: (beginning) => [placeOf(beginning), placeOf(`${beginning}\uffff`)],
    readAll() {
      for (let place = 0; place < coded.length; place += 1) block(place)
    },
  }
}

/** In the place of words that have not arrived. */
export const NO_WORDS = openWords(0, [])

/** Of so many places, the first for which something holds that holds for all behind it too; their number where it never does. */
function firstPlace(places: number, holds: (place: number) => boolean): number {
  let from = 0
  let to = places
  while (from < to) {
    const middle = (from + to) >>> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}
