import { FIELDS, type FieldName } from '../weights.ts'
import type { AnalysedDocument } from './analyse-documents.ts'

/** The fields of the metadata. The bodies have an index of their own, which is loaded later. */
export const NAMING_FIELDS: readonly FieldName[] = [
  'title',
  'topics',
  'layTerms',
  'inheritedTerms',
  'originalTerms',
  'headings',
  'summary',
]

/** The mean of the lengths of a field, over the documents that have it; 0 where none has. */
function meanLength(lengths: ArrayLike<number>): number {
  let sum = 0
  let having = 0
  for (let at = 0; at < lengths.length; at += 1) {
    const length = lengths[at] ?? 0
    sum += length
    if (length > 0) having += 1
  }
  return sum / Math.max(1, having)
}

/** The weight of one occurrence of a word in a field, by document, given how many words the field of each has. */
export function weightsByLength(field: FieldName, lengths: ArrayLike<number>): Float64Array {
  const { weight, length } = FIELDS[field]
  const average = Math.max(1, meanLength(lengths))
  const weights = new Float64Array(lengths.length)
  for (let docId = 0; docId < lengths.length; docId += 1) {
    weights[docId] = weight / (1 - length + (length * (lengths[docId] ?? 0)) / average)
  }
  return weights
}

/** How many words a field has, by document. */
export function lengthsOf(documents: readonly AnalysedDocument[], field: FieldName): readonly number[] {
  return documents.map(({ fields }) => fields[field].length)
}

/** The weight of one occurrence of a word in a field, by document. */
export function occurrenceWeights(documents: readonly AnalysedDocument[], field: FieldName): Float64Array {
  return weightsByLength(field, lengthsOf(documents, field))
}
