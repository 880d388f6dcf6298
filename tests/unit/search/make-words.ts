import { ByteReader } from '../../../src/search/index/byte-reader.ts'
import { ByteWriter } from '../../../src/search/index/byte-writer.ts'
import { readWords, type IndexWords } from '../../../src/search/index/index-words.ts'
import { writeWords } from '../../../src/search/index/write-words.ts'
import { listWords, type WordList } from '../../../src/search/index/word-list.ts'

/** Sorted words as an index has them: written and found again. */
export function makeWords(words: readonly string[]): IndexWords {
  const out = new ByteWriter()
  writeWords(out, words)
  return readWords(new ByteReader(out.finish()))
}

/** The words of an index whose names and bodies have these. */
export function makeList(names: readonly string[], others: readonly string[] = []): WordList {
  return listWords(makeWords(names), makeWords(others))
}
