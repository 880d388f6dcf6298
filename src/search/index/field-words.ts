import { analyseText } from '../text/normalise.ts'
import { FIELDS, type FieldName } from '../weights.ts'
import { memoize } from '../../domain/memoize.ts'
import type { SearchDocument } from '../model.ts'
import { isStopWord } from '../vocabulary/stop-words.ts'

/** The fields whose stop words are indexed too: they have whole phrases such as “who do I call”. */
const KEEPS_STOP_WORDS: ReadonlySet<FieldName> = new Set(['title', 'layTerms', 'inheritedTerms'])

/** The fields of the metadata. The bodies have an index of their own, which is loaded later. */
export const NAMING_FIELDS: readonly FieldName[] = [
  'title',
  'topics',
  'layTerms',
  'inheritedTerms',
  'headings',
  'summary',
]

/** So many lay terms are memoized; a whole hub has a few thousand. */
const MEMOIZED_TERMS = 20_000

/** The words of a lay term. Thousands of documents inherit the same ones, so each is analysed once. */
const analyseTerm = memoize(analyseText, MEMOIZED_TERMS)

function textsOf(document: SearchDocument, field: FieldName): readonly string[] {
  const value = document[field] ?? []
  return typeof value === 'string' ? [value] : value
}

/** The words of one field of a document. */
export function wordsIn(document: SearchDocument, field: FieldName, language: string): readonly string[] {
  const words = textsOf(document, field).flatMap(field === 'inheritedTerms' ? analyseTerm : analyseText)
  return KEEPS_STOP_WORDS.has(field) ? words : words.filter((word) => !isStopWord(word, language))
}

/** The normalised words of each lay term of a document, without lay terms of punctuation only. */
export function termsIn(document: SearchDocument): readonly (readonly string[])[] {
  return textsOf(document, 'layTerms')
    .map(analyseText)
    .filter((words) => words.length > 0)
}

/** The mean of the lengths of a field, over the documents that have it; 0 where none has. */
export function meanLength(lengths: readonly number[]): number {
  const own = lengths.filter((length) => length > 0)
  return own.reduce((sum, length) => sum + length, 0) / Math.max(1, own.length)
}

/** The mean length of each field in words, over the documents that have it. */
export function averageLengths(
  documents: readonly SearchDocument[],
  fields: readonly FieldName[],
  language: string,
): Readonly<Partial<Record<FieldName, number>>> {
  const average = (field: FieldName) =>
    meanLength(documents.map((document) => wordsIn(document, field, language).length))
  return Object.fromEntries(fields.map((field) => [field, average(field)]))
}

/** What one occurrence of a word in a field weighs, given how many words the field has. */
export function occurrenceWeight(field: FieldName, words: number, average: number): number {
  const { weight, length } = FIELDS[field]
  return weight / (1 - length + (length * words) / Math.max(1, average))
}
