import { ByteReader } from '../../../src/search/byte-reader.ts'
import { ByteWriter } from '../../../src/search/byte-writer.ts'
import { readWords, type IndexWords } from '../../../src/search/index-words.ts'
import { writeWords } from '../../../src/search/write-words.ts'
import { readLayTerms } from '../../../src/search/lay-terms.ts'
import { listWords, type WordList } from '../../../src/search/word-list.ts'

/** Sorted words as an index has them: written and found again. */
export function makeWords(words: readonly string[]): IndexWords {
  const out = new ByteWriter()
  writeWords(out, words)
  return readWords(new ByteReader(out.finish()))
}

/** The words of an index whose names and bodies have these. */
export function makeList(names: readonly string[], others: readonly string[] = []): WordList {
  const words = makeWords(names)
  const noTerms = readLayTerms(new ByteReader(Uint8Array.of(0, 0, 0)), words, 0)
  return listWords(words, makeWords(others), noTerms)
}
