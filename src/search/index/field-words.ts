import { FIELDS, type FieldName } from '../weights.ts'
import type { AnalysedDocument } from './analyse-documents.ts'

/** The fields of the metadata. The bodies have an index of their own, which is loaded later. */
export const NAMING_FIELDS: readonly FieldName[] = [
  'title',
  'topics',
  'layTerms',
  'inheritedTerms',
  'headings',
  'summary',
]

/** The mean length of a field in words, over the documents that have it; 0 where none has. */
function meanLength(documents: readonly AnalysedDocument[], field: FieldName): number {
  const lengths = documents.map(({ fields }) => fields[field].length).filter((length) => length > 0)
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
}

/** What one occurrence of a word in a field weighs, given how many words the field has. */
function occurrenceWeight(field: FieldName, words: number, average: number): number {
  const { weight, length } = FIELDS[field]
  return weight / (1 - length + (length * words) / Math.max(1, average))
}

/** What one occurrence of a word in a field weighs, by document. */
export function occurrenceWeights(documents: readonly AnalysedDocument[], field: FieldName): readonly number[] {
  const average = meanLength(documents, field)
  return documents.map(({ fields }) => occurrenceWeight(field, fields[field].length, average))
}
