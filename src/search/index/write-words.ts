import type { ByteWriter } from './byte-writer.ts'
import { BLOCK_END, MOST_SHARED, NOTHING_SHARED, WORDS_IN_A_BLOCK } from './index-words.ts'

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < MOST_SHARED && a[length] === b[length]) length += 1
  // Half of a surrogate pair cannot be written in UTF-8.
  return a.slice(0, length).isWellFormed() ? length : length - 1
}

function writeBlock(words: readonly string[]): string {
  const parts = words.map((word, at) => {
    const before = words[at - 1]
    if (before === undefined) return word
    const shared = sharedLength(word, before)
    return String.fromCharCode(NOTHING_SHARED + shared) + word.slice(shared)
  })
  return parts.join('')
}

/** Writes sorted words in blocks: the first of a block whole, the others as how much they share with the one before and what they add. */
export function writeWords(out: ByteWriter, words: readonly string[]): void {
  const blocks: string[] = []
  for (let from = 0; from < words.length; from += WORDS_IN_A_BLOCK) {
    blocks.push(writeBlock(words.slice(from, from + WORDS_IN_A_BLOCK)))
  }
  out.number(words.length)
  out.text(blocks.join(BLOCK_END))
}
