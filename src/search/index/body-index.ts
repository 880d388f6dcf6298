import { TIMES } from './term-frequency-buckets.ts'
import { ByteWriter } from './byte-writer.ts'
import { IndexError } from './index-error.ts'
import { readHead, withHead } from './index-head.ts'
import { readWords, type IndexWords } from './index-words.ts'
import { writeWords } from './write-words.ts'
import type { Names } from './names-file.ts'
import { readLists, type PackedLists } from './posting-lists.ts'
import { writeLists, type Noted } from './write-lists.ts'

/**
 * The words of the bodies, and what is like what, as they lie in their file. A note of a word's list says how
 * often, as a place in TIMES.
 */
export interface Texts {
  /** The words that no name has. */
  readonly words: IndexWords
  /** For each word of the names its list, empty where no body has it. */
  readonly listsOfNames: PackedLists
  /** The list of each of `words`. */
  readonly lists: PackedLists
  /** What a word that stands once in the body of each document is worth, in STEPS. */
  readonly steps: Uint32Array
  /** By document, those most like it, noted with how much. */
  readonly neighboursOf: PackedLists
}

/** A worth in a file: in 64ths. */
const STEPS = 64

/** What a word is worth that stands so often, as a place in TIMES, where once is worth so many STEPS. */
export function worthInText(times: number, steps: number): number {
  return ((TIMES[times] ?? 1) * steps) / STEPS
}

/**
 * Writes the file of the bodies. Words that stand in the names too are not written again; for each
 * posting it says how often, and for each document what once is worth, since bodies differ in length.
 * @param names sorted.
 * @param worths what a word that stands once in a body is worth, by document.
 * @param neighboursOf by document, those most like it.
 */
export function encodeTexts(
  build: string,
  names: readonly string[],
  worths: readonly number[],
  postings: ReadonlyMap<string, readonly Noted[]>,
  neighboursOf: readonly (readonly Noted[])[],
): Uint8Array<ArrayBuffer> {
  const known = new Set(names)
  const others = [...postings.keys()].filter((word) => !known.has(word)).sort()
  const listOf = (word: string) => postings.get(word) ?? []
  const out = new ByteWriter()
  out.text(build)
  for (const worth of worths) out.number(Math.round(worth * STEPS))
  writeWords(out, others)
  writeLists(out, names.map(listOf))
  writeLists(out, others.map(listOf))
  writeLists(out, neighboursOf)
  return withHead('text', out)
}

/**
 * Opens the file of the bodies.
 * @throws IndexError for a file of another version, part or build, and for one that was cut or changed.
 */
export function decodeTexts(bytes: Uint8Array, names: Names): Texts {
  const reader = readHead(bytes, 'text')
  if (reader.text() !== names.build) throw new IndexError('has the text of another build')
  const steps = reader.numbers(names.titleLengths.length)
  const words = readWords(reader)
  const listsOfNames = readLists(reader, names.words.size)
  const lists = readLists(reader, words.size)
  return { words, listsOfNames, lists, steps, neighboursOf: readLists(reader, steps.length) }
}
