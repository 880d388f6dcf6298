import type { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'

/** What a word shares with the one before is written as a capital: folded words have none. */
const NOTHING_SHARED = 65
const MOST_SHARED = 25

const FRONT = /(?=[A-Z])/

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < MOST_SHARED && a[length] === b[length]) length += 1
  return length
}

/** Writes sorted words, each as how much it shares with the one before and what it adds. */
export function writeWords(out: ByteWriter, words: readonly string[]): void {
  const parts = words.map((word, at) => {
    const shared = sharedLength(word, words[at - 1] ?? '')
    return String.fromCharCode(NOTHING_SHARED + shared) + word.slice(shared)
  })
  out.text(parts.join(''))
}

/** Reads what writeWords wrote. */
export function readWords(reader: ByteReader): readonly string[] {
  const text = reader.text()
  if (text === '') return []
  let last = ''
  return text.split(FRONT).map((part) => {
    last = last.slice(0, part.charCodeAt(0) - NOTHING_SHARED) + part.slice(1)
    return last
  })
}
