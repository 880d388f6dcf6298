import { ByteWriter } from './byte-writer.ts'
import { levelOf, TITLE_MARK } from './impact-levels.ts'
import { readHead, withHead } from './index-head.ts'
import { byLength, readPostings, writePostings, type Postings } from './index-postings.ts'
import { readWords, writeWords } from './index-words.ts'
import type { Posting } from './post-words.ts'

/** The words of the fields that name documents, as they are read from their file. */
export interface Names extends Postings {
  /** Names the build; files of two builds do not fit together. */
  readonly build: string
  readonly language: string
  readonly titleLengths: Uint8Array
  readonly words: readonly string[]
  /** One impact a posting, in sixteen levels, with the mark of a title. */
  readonly levels: Uint8Array
}

/** Writes the file of the names: words front-coded, postings as gaps, one impact each. */
export function encodeNames(
  head: { readonly build: string; readonly language: string; readonly titleLengths: readonly number[] },
  postings: ReadonlyMap<string, readonly Posting[]>,
): Uint8Array<ArrayBuffer> {
  const words = [...postings.keys()].sort()
  const lists = words.map((word) => postings.get(word) ?? [])
  const order = byLength(lists.map(({ length }) => length))
  const out = new ByteWriter()
  out.text(head.build)
  out.text(head.language)
  out.number(head.titleLengths.length)
  for (const length of head.titleLengths) out.byte(Math.min(255, length))
  writeWords(out, words)
  writePostings(
    out,
    lists.map((list) => list.map(({ document }) => document)),
    order,
  )
  for (const at of order) {
    for (const { worth, isInTitle } of lists[at] ?? []) out.byte(levelOf(worth) + (isInTitle ? TITLE_MARK : 0))
  }
  return withHead('words', out)
}

/**
 * Reads the file of the names.
 * @throws IndexError for a file of another version or part, and for one that was cut or changed.
 */
export function decodeNames(bytes: Uint8Array): Names {
  const reader = readHead(bytes, 'words')
  const build = reader.text()
  const language = reader.text()
  const titleLengths = reader.take(reader.number())
  const words = readWords(reader)
  const { starts, documents, order } = readPostings(reader, words.length)
  const levels = new Uint8Array(documents.length)
  for (const word of order) {
    const start = starts[word] ?? 0
    levels.set(reader.take((starts[word + 1] ?? 0) - start), start)
  }
  return { build, language, titleLengths, words, starts, documents, levels }
}
