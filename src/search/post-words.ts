import { averageLengths, wordsIn, worthOf } from './field-words.ts'
import type { FieldName } from './ranking.ts'
import type { SearchDocument } from './search-document.ts'

/** That a word stands in a document. */
export interface Posting {
  /** The place of the document in the list. */
  readonly document: number
  readonly worth: number
  readonly isInTitle: boolean
}

/** For each word of some fields of the documents, where it stands and what that is worth. */
export function postWords(
  documents: readonly SearchDocument[],
  fields: readonly FieldName[],
  language: string,
): ReadonlyMap<string, readonly Posting[]> {
  const averages = averageLengths(documents, fields, language)
  const postings = new Map<string, Posting[]>()
  documents.forEach((document, at) => {
    const own = new Map<string, { worth: number; isInTitle: boolean }>()
    for (const field of fields) {
      const words = wordsIn(document, field, language)
      const worth = worthOf(field, words.length, averages[field] ?? 0)
      for (const word of words) {
        const known = own.get(word)
        own.set(word, {
          worth: (known?.worth ?? 0) + worth,
          isInTitle: known?.isInTitle === true || field === 'title',
        })
      }
    }
    for (const [word, posting] of own) {
      const list = postings.get(word)
      if (list === undefined) postings.set(word, [{ document: at, ...posting }])
      else list.push({ document: at, ...posting })
    }
  })
  return postings
}
