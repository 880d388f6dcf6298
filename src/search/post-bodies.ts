import { wordsIn } from './field-words.ts'
import type { SearchDocument } from './search-document.ts'

/** That a word stands in the body of a document. */
export interface BodyPosting {
  /** The place of the document in the list. */
  readonly document: number
  readonly times: number
}

/** The words of all bodies. */
export interface Bodies {
  /** How many words each body has, by the place of its document. */
  readonly lengths: readonly number[]
  readonly postings: ReadonlyMap<string, readonly BodyPosting[]>
}

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Finds where each word stands, reading each body once: they are nearly all the words there are. */
export function postBodies(documents: readonly SearchDocument[], language: string): Bodies {
  const lengths: number[] = []
  const postings = new Map<string, BodyPosting[]>()
  for (const [place, document] of documents.entries()) {
    const words = wordsIn(document, 'body', language)
    lengths.push(words.length)
    for (const [word, times] of countWords(words)) {
      const list = postings.get(word)
      if (list === undefined) postings.set(word, [{ document: place, times }])
      else list.push({ document: place, times })
    }
  }
  return { lengths, postings }
}
