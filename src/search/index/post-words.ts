import { averageLengths, wordsIn, worthOf } from './field-words.ts'
import type { FieldName } from '../weights.ts'
import type { SearchDocument } from '../model.ts'

/**
 * Where a word stands, column by column: a large hub has millions of these, and an object for each would
 * take six times the memory.
 */
export interface Posting {
  /** The places of the documents, rising. */
  readonly documents: readonly number[]
  /** What the word is worth in each. */
  readonly worths: readonly number[]
  /** Those of the documents in whose title it stands. */
  readonly inTitle: ReadonlySet<number>
}

/** What each word of a document is worth in some of its fields together. */
function worthsOf(
  document: SearchDocument,
  fields: readonly FieldName[],
  averages: Readonly<Partial<Record<FieldName, number>>>,
  language: string,
): ReadonlyMap<string, number> {
  const worths = new Map<string, number>()
  for (const field of fields) {
    const words = wordsIn(document, field, language)
    const worth = worthOf(field, words.length, averages[field] ?? 0)
    for (const word of words) worths.set(word, (worths.get(word) ?? 0) + worth)
  }
  return worths
}

/** For each word of some fields of the documents, where it stands and what that is worth. */
export function postWords(
  documents: readonly SearchDocument[],
  fields: readonly FieldName[],
  language: string,
): ReadonlyMap<string, Posting> {
  const averages = averageLengths(documents, fields, language)
  const postings = new Map<string, { documents: number[]; worths: number[]; inTitle: Set<number> }>()
  const postingOf = (word: string) => {
    const known = postings.get(word)
    if (known !== undefined) return known
    const posting = { documents: new Array<number>(), worths: new Array<number>(), inTitle: new Set<number>() }
    postings.set(word, posting)
    return posting
  }
  documents.forEach((document, at) => {
    for (const [word, worth] of worthsOf(document, fields, averages, language)) {
      const posting = postingOf(word)
      posting.documents.push(at)
      posting.worths.push(worth)
    }
    if (!fields.includes('title')) return
    for (const word of wordsIn(document, 'title', language)) postingOf(word).inTitle.add(at)
  })
  return postings
}
