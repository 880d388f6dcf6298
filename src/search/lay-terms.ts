import { ByteReader } from './byte-reader.ts'
import { PHRASE } from './field-words.ts'
import { LEVEL_IMPACTS } from './impact-levels.ts'
import type { IndexWords } from './index-words.ts'

/** Numbers up to this end something: 0 a document, others a term. All higher ones are words. */
export const MOST_END = 32

/** A term ends with one more than its level; added to that, that another has the same words. */
export const HAS_TWIN = 16

/**
 * The lay terms of documents, each known by its place. Whoever types one as it stands means just that. Of
 * terms with the same words the first stands for all.
 */
export interface LayTerms {
  /** How many there are. */
  readonly size: number
  /** Terms that are these words, or begin with them: of each the first with its words. */
  readonly beginningWith: (typed: readonly string[]) => readonly number[]
  /**
   * Reads the documents that have a term, and how much it says about each, into arrays from a place on.
   * @param term one that was found.
   * @returns where the list ends.
   */
  readonly read: (term: number, documents: Uint32Array, impacts: Uint8Array, from: number) => number
  /** The words of a term, as PHRASE marks them. */
  readonly at: (term: number) => string
  /** How many UTF-16 units that has. */
  readonly lengthOf: (term: number) => number
  /** The folded terms of a document, in its order. */
  readonly of: (document: number) => readonly string[]
}

/** Where terms lie among the numbers of a file. */
interface FoundTerms {
  readonly numbers: Uint32Array
  /** Where the words of each term begin and end; behind them stands its level. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly documents: Uint32Array
  /** The first term of each document; one more than there are documents. */
  readonly firsts: Uint32Array
}

/** Finds what writeLayTerms wrote of so many documents. Where each term lies is looked for when one is asked for. */
export function readLayTerms(reader: ByteReader, names: IndexWords, documentCount: number): LayTerms {
  const size = reader.number()
  const length = reader.number()
  const bytes = reader.take(reader.number())
  /** By the first of them, terms with the same words. */
  const alike = new Map<number, readonly number[]>()
  /** 0 for one that was not asked for. */
  const lengths = new Uint16Array(size)
  let terms: FoundTerms | undefined
  const look = () => (terms ??= findTerms(new ByteReader(bytes).numbers(length), size, documentCount))

  function wordsOf(term: number): string {
    const { numbers, starts, ends } = look()
    return Array.from(numbers.subarray(starts[term], ends[term]), (word) => names.at(word - MOST_END - 1)).join(' ')
  }

  return {
    size,
    beginningWith(typed) {
      const { numbers, starts, ends } = look()
      const known = typed.slice(0, -1).map((word) => names.find(word))
      const [from, to] = names.beginningWith(typed.at(-1) ?? '')
      if (from === to || known.includes(-1)) return []
      const found: number[] = []
      const twins = new Map<string, number[]>()
      for (let term = 0; term < size; term += 1) {
        const start = starts[term] ?? 0
        const last = start + known.length
        const word = (numbers[last] ?? 0) - MOST_END - 1
        const end = ends[term] ?? 0
        if (last >= end || word < from || word >= to) continue
        if (!known.every((place, at) => numbers[start + at] === place + MOST_END + 1)) continue
        const words = (numbers[end] ?? 0) > HAS_TWIN ? numbers.subarray(start, end).join() : undefined
        const same = twins.get(words ?? '')
        if (same === undefined) found.push(term)
        else same.push(term)
        if (words !== undefined && same === undefined) twins.set(words, [term])
      }
      for (const same of twins.values()) alike.set(same[0] ?? 0, same)
      return found
    },
    read(term, documents, impacts, from) {
      const { numbers, ends, documents: having } = look()
      let end = from
      for (const other of alike.get(term) ?? [term]) {
        const document = having[other] ?? 0
        // A document may say it twice, in other spellings.
        if (end > from && documents[end - 1] === document) continue
        documents[end] = document
        impacts[end++] = LEVEL_IMPACTS[((numbers[ends[other] ?? 0] ?? 1) - 1) % HAS_TWIN] ?? 0
      }
      return end
    },
    at: (term) => PHRASE + wordsOf(term),
    lengthOf: (term) => (lengths[term] ||= PHRASE.length + wordsOf(term).length),
    of(document) {
      const { firsts } = look()
      const first = firsts[document] ?? 0
      return Array.from({ length: (firsts[document + 1] ?? 0) - first }, (_, at) => wordsOf(first + at))
    },
  }
}

function findTerms(numbers: Uint32Array, terms: number, documentCount: number): FoundTerms {
  const starts = new Uint32Array(terms)
  const ends = new Uint32Array(terms)
  const documents = new Uint32Array(terms)
  const firsts = new Uint32Array(documentCount + 1)
  let term = 0
  let document = 0
  let start = 0
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0
    if (number > MOST_END) continue
    if (number === 0) firsts[++document] = term
    else {
      starts[term] = start
      ends[term] = at
      documents[term++] = document
    }
    start = at + 1
  }
  return { numbers, starts, ends, documents, firsts }
}
