import { placeInTimes } from './term-frequency-buckets.ts'
import { countWords } from './count-words.ts'
import { wordsIn } from './field-words.ts'
import type { SearchDocument } from '../model.ts'
import type { Noted } from './write-lists.ts'

/** The words of all bodies. */
export interface Bodies {
  /** How many words each body has, by the place of its document. */
  readonly lengths: readonly number[]
  /** For each word the places of the documents it stands in, each with a place in TIMES. */
  readonly postings: ReadonlyMap<string, readonly Noted[]>
}

/** Finds where each word stands, reading each body once: they are nearly all the words there are. */
export function postBodies(documents: readonly SearchDocument[], language: string): Bodies {
  const lengths: number[] = []
  const postings = new Map<string, Noted[]>()
  for (const [place, document] of documents.entries()) {
    const words = wordsIn(document, 'body', language)
    lengths.push(words.length)
    for (const [word, times] of countWords(words)) {
      const posting = { number: place, note: placeInTimes(times) }
      const list = postings.get(word)
      if (list === undefined) postings.set(word, [posting])
      else list.push(posting)
    }
  }
  return { lengths, postings }
}
