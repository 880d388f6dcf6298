import { ByteWriter } from './byte-writer.ts'
import { createLayTermMatch, type MatchLayTerms } from '../rank/lay-term-match.ts'
import { readHead, withHead } from './index-head.ts'
import { readWords, type IndexWords } from './index-words.ts'
import { writeWords } from './write-words.ts'
import { gatherInherited } from './inherited-terms.ts'
import { readLayTerms, type LayTerms } from './lay-terms.ts'
import { readNameLists, writeNameLists, type NameLists } from './name-lists.ts'
import type { Posting } from './post-words.ts'
import type { SearchDocument } from '../model.ts'
import { writeLayTerms } from './write-lay-terms.ts'

/** The words of the fields that name documents, as they lie in their file. */
export interface Names {
  /** Names the build; files of two builds do not fit together. */
  readonly build: string
  readonly language: string
  readonly titleLengths: Uint8Array
  readonly words: IndexWords
  readonly lists: NameLists
  /** The lay terms of the documents. */
  readonly terms: LayTerms
  readonly matchLayTerms: MatchLayTerms
}

/**
 * Writes the file of the names: words, postings with one impact each, and the lay terms.
 * @param words sorted.
 * @param postings of the words.
 */
export function encodeNames(
  head: { readonly build: string; readonly language: string; readonly titleLengths: readonly number[] },
  documents: readonly SearchDocument[],
  words: readonly string[],
  postings: ReadonlyMap<string, Posting>,
): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter()
  out.text(head.build)
  out.text(head.language)
  out.number(head.titleLengths.length)
  for (const length of head.titleLengths) out.byte(Math.min(255, length))
  writeWords(out, words)
  writeNameLists(out, words, postings, gatherInherited(documents))
  writeLayTerms(out, documents, words)
  return withHead('words', out)
}

/**
 * Opens the file of the names.
 * @throws IndexError for a file of another version or part, and for one that was cut or changed.
 */
export function decodeNames(bytes: Uint8Array): Names {
  const reader = readHead(bytes, 'words')
  const build = reader.text()
  const language = reader.text()
  const titleLengths = reader.take(reader.number())
  const documents = titleLengths.length
  const words = readWords(reader)
  const lists = readNameLists(reader, words.size, documents)
  const terms = readLayTerms(reader, words, documents)
  const matchLayTerms = createLayTermMatch(terms, words.size, documents)
  return { build, language, titleLengths, words, lists, terms, matchLayTerms }
}
