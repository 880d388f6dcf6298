import { ByteWriter } from './byte-writer.ts'
import { IndexError } from './index-error.ts'
import { readHead, withHead } from './index-head.ts'
import { byLength, readPostings, writePostings, type Postings } from './index-postings.ts'
import { readWords, writeWords } from './index-words.ts'
import type { Names } from './names-file.ts'
import type { BodyPosting } from './post-bodies.ts'

/** The words of the bodies, as they are read from their file. */
export interface Texts extends Postings {
  readonly words: readonly string[]
  /** How often the word stands in the body, as a place in TIMES. */
  readonly times: Uint8Array
  /** What a word that stands once in the body of each document is worth. */
  readonly worths: Float32Array
}

/** In the place of the bodies before they have arrived. */
export const NO_TEXTS: Texts = {
  ...{ words: [], starts: new Uint32Array(1), documents: new Uint32Array() },
  ...{ times: new Uint8Array(), worths: new Float32Array() },
}

/** How often a word stands in a body, as far as that makes a difference: once, twice, three or four times, more. */
export const TIMES = [1, 2, 3.4, 7] as const

const LEAST = [1, 2, 3, 5] as const

/** A worth in a file: in 64ths. */
const STEPS = 64

/** Four of them fit into a byte. */
const IN_A_BYTE = 4

function toTimes(count: number): number {
  return LEAST.findLastIndex((least) => count >= least)
}

function writeTimes(out: ByteWriter, times: readonly number[]): void {
  for (let at = 0; at < times.length; at += IN_A_BYTE) {
    const four = times.slice(at, at + IN_A_BYTE)
    out.byte(four.reduce((byte, time, place) => byte | (time << (2 * place)), 0))
  }
}

/**
 * Writes the file of the bodies. Words that stand in the names too are only pointed at; for each
 * posting it says how often, and for each document what once is worth, since bodies differ in length.
 * @param worths what a word that stands once in a body is worth, by document.
 */
export function encodeTexts(
  build: string,
  names: readonly string[],
  worths: readonly number[],
  postings: ReadonlyMap<string, readonly BodyPosting[]>,
): Uint8Array<ArrayBuffer> {
  const words = [...postings.keys()].sort()
  const lists = words.map((word) => postings.get(word) ?? [])
  const order = byLength(lists.map(({ length }) => length))
  const known = new Set(names)
  const out = new ByteWriter()
  out.text(build)
  for (const worth of worths) out.number(Math.round(worth * STEPS))
  for (const word of names) out.byte(postings.has(word) ? 1 : 0)
  writeWords(
    out,
    words.filter((word) => !known.has(word)),
  )
  writePostings(
    out,
    lists.map((list) => list.map(({ document }) => document)),
    order,
  )
  writeTimes(
    out,
    order.flatMap((at) => (lists[at] ?? []).map(({ times }) => toTimes(times))),
  )
  return withHead('text', out)
}

/**
 * Reads the file of the bodies.
 * @throws IndexError for a file of another version, part or build, and for one that was cut or changed.
 */
export function decodeTexts(bytes: Uint8Array, names: Names): Texts {
  const reader = readHead(bytes, 'text')
  if (reader.text() !== names.build) throw new IndexError('has the text of another build')
  const worths = Float32Array.from(reader.numbers(names.titleLengths.length), (steps) => steps / STEPS)
  const isThere = reader.take(names.words.length)
  const words = [...names.words.filter((_, at) => isThere[at] === 1), ...readWords(reader)].sort()
  const { starts, documents, order } = readPostings(reader, words.length)
  const times = new Uint8Array(documents.length)
  const packed = reader.rest()
  let place = 0
  for (const word of order) {
    const end = starts[word + 1] ?? 0
    for (let at = starts[word] ?? 0; at < end; at += 1) {
      times[at] = ((packed[place >> 2] ?? 0) >> (2 * (place & 3))) & 3
      place += 1
    }
  }
  return { words, starts, documents, times, worths }
}
