import { ByteWriter } from './byte-writer.ts'
import { checksum } from './checksum.ts'
import { byLength, MAGIC, PARTS, type IndexPart } from './index-format.ts'
import { levelOf, TITLE_MARK } from './impact-levels.ts'
import type { Posting } from './post-words.ts'

/** What is written into a file. */
export interface IndexContent {
  readonly part: IndexPart
  readonly build: string
  readonly language: string
  readonly titleLengths: readonly number[]
  readonly postings: ReadonlyMap<string, readonly Posting[]>
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** Writes sorted words as what each shares with the one before, how much it adds, and all that is added. */
function writeWords(out: ByteWriter, words: readonly string[]): void {
  const shared = words.map((word, at) => sharedLength(word, words[at - 1] ?? ''))
  out.number(words.length)
  for (const length of shared) out.number(length)
  words.forEach((word, at) => out.number(word.length - (shared[at] ?? 0)))
  out.text(words.map((word, at) => word.slice(shared[at])).join(''))
}

function writePostings(out: ByteWriter, lists: readonly (readonly Posting[])[]): void {
  const counts = lists.map(({ length }) => length)
  for (const count of counts) out.number(count)
  const ordered = byLength(counts).map((at) => lists[at] ?? [])
  for (const list of ordered) {
    let last = -1
    for (const { document } of list) {
      out.number(document - last - 1)
      last = document
    }
  }
  for (const { worth, isInTitle } of ordered.flat()) out.byte(levelOf(worth) + (isInTitle ? TITLE_MARK : 0))
}

/**
 * Writes one file of an index: a head with version and checksum, the words front-coded, the postings
 * as gaps, an impact each. Parts of one kind stand together, so that a server compresses them well.
 */
export function encodeIndex({ part, build, language, titleLengths, postings }: IndexContent): Uint8Array<ArrayBuffer> {
  const words = [...postings.keys()].sort()
  const body = new ByteWriter()
  body.text(build)
  body.text(language)
  body.number(titleLengths.length)
  if (part === 'words') for (const length of titleLengths) body.byte(Math.min(255, length))
  writeWords(body, words)
  writePostings(
    body,
    words.map((word) => postings.get(word) ?? []),
  )
  const bytes = body.finish()
  const head = new ByteWriter()
  for (const byte of MAGIC) head.byte(byte)
  head.byte(PARTS.indexOf(part))
  head.number(checksum(bytes))
  return Uint8Array.from([...head.finish(), ...bytes])
}
