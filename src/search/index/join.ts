import { NO_WORDS } from './index-words.ts'
import type { Names } from './names-file.ts'
import { NO_LISTS } from './posting-lists.ts'
import { createPostingReader } from './posting-reader.ts'
import { createPostings } from './postings.ts'
import type { SearchIndex } from './search-index.ts'
import type { Texts } from './body-index.ts'
import { listWords } from './word-list.ts'

/**
 * Joins the two files of an index into one; the texts may come later. Nothing is read here: the postings
 * of a word are when it is asked for.
 */
export function joinIndexes(names: Names, texts?: Texts): SearchIndex {
  const { build, language, titleLengths, matchLayTerms } = names
  const words = listWords(names.words, texts?.words ?? NO_WORDS)
  const postings = createPostings(words.size, titleLengths.length, createPostingReader(names, texts))
  return {
    build,
    language,
    titleLengths,
    words,
    postings,
    matchLayTerms,
    neighboursOf: texts?.neighboursOf ?? NO_LISTS,
  }
}
