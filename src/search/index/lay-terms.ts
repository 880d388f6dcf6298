import { ByteReader } from './byte-reader.ts'
import type { IndexWords } from './index-words.ts'

/** Numbers up to this end something: 0 a document, this one a term. All higher ones are words. */
export const TERM_END = 1

/** The lay terms of documents as they lie after each other, each known by its place. */
export interface TermList {
  /** The places of all words of all terms. */
  readonly words: Uint32Array
  /** Where the words of each term begin; one more than there are terms. */
  readonly starts: Uint32Array
  /** The document of each term. */
  readonly documents: Uint32Array
  /** The first term of each document; one more than there are documents. */
  readonly firsts: Uint32Array
}

/** The lay terms of documents. */
export interface LayTerms {
  /** How many there are. */
  readonly size: number
  /** All of them; read when they are asked for the first time. */
  readonly list: () => TermList
  /** The folded words of a term. */
  readonly at: (term: number) => string
  /** The folded terms of a document, in its order. */
  readonly of: (document: number) => readonly string[]
}

/** Finds what writeLayTerms wrote of so many documents. */
export function readLayTerms(reader: ByteReader, names: IndexWords, documentCount: number): LayTerms {
  const size = reader.number()
  const length = reader.number()
  const bytes = reader.take(reader.number())
  let terms: TermList | undefined
  const list = () => (terms ??= listTerms(new ByteReader(bytes).numbers(length), size, documentCount))

  function at(term: number): string {
    const { words, starts } = list()
    return Array.from(words.subarray(starts[term], starts[term + 1]), names.at).join(' ')
  }

  return {
    ...{ size, list, at },
    of(document) {
      const { firsts } = list()
      const first = firsts[document] ?? 0
      return Array.from({ length: (firsts[document + 1] ?? first) - first }, (_, term) => at(first + term))
    },
  }
}

function listTerms(numbers: Uint32Array, size: number, documentCount: number): TermList {
  const words = new Uint32Array(numbers.length - size - documentCount)
  const starts = new Uint32Array(size + 1)
  const documents = new Uint32Array(size)
  const firsts = new Uint32Array(documentCount + 1)
  let term = 0
  let document = 0
  let end = 0
  for (const number of numbers) {
    if (number > TERM_END) words[end++] = number - TERM_END - 1
    else if (number === TERM_END) {
      documents[term++] = document
      starts[term] = end
    } else firsts[++document] = term
  }
  return { words, starts, documents, firsts }
}
