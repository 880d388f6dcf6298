import type { AnalysedDocument, Analysis } from './analyse-documents.ts'
import { occurrenceWeights } from './field-words.ts'
import type { PostingColumns } from './posting-lists.ts'
import { bucketOf } from './quantised-impacts.ts'
import type { FieldName } from '../weights.ts'
import { isSentence } from './sentences.ts'

/**
 * Where a term is, column by column: a large hub has millions of these, and an object for each would take six
 * times the memory.
 */
export interface TermPostings {
  /** Rising. */
  readonly documents: Uint32Array
  /** The weight of the term in each: its occurrences, each with the weight of its field. */
  readonly weights: Float64Array
  /** 1 for each of the documents in whose title it is. */
  readonly inTitle: Uint8Array
}

/** Calls back with each word of some fields of a document. A word that is in several of them comes once for each. */
function eachWord(
  { fields: own }: AnalysedDocument,
  fields: readonly FieldName[],
  call: (wordId: number, times: number, field: number) => void,
): void {
  for (let field = 0; field < fields.length; field += 1) {
    const counts = own[fields[field] ?? 'body'].counts
    for (let at = 0; at < counts.length; at += 2) call(counts[at] ?? 0, counts[at + 1] ?? 0, field)
  }
}

/** Which words some fields of the documents have, in the order in which they come, and in how many documents each is. */
function countDocuments({ documents, words }: Analysis, fields: readonly FieldName[]) {
  const order: number[] = []
  const counts = new Uint32Array(words.size())
  const last = new Int32Array(words.size()).fill(-1)
  documents.forEach((document, docId) => {
    eachWord(document, fields, (wordId) => {
      if (last[wordId] === docId) return
      if (last[wordId] === -1) order.push(wordId)
      last[wordId] = docId
      counts[wordId] = (counts[wordId] ?? 0) + 1
    })
  })
  return { order, counts }
}

/** The words of some fields of the documents, in the order in which they come. */
export function wordsIn(analysis: Analysis, fields: readonly FieldName[]): readonly string[] {
  return countDocuments(analysis, fields).order.map(analysis.words.at)
}

/** The words of the sentences among the lay terms, which no field has. */
export function sentenceWords({ documents, words }: Analysis): readonly string[] {
  const sentences = documents.flatMap(({ layTerms }) => layTerms.filter(({ wordIds }) => isSentence(wordIds.length)))
  return sentences.flatMap(({ wordIds }) => wordIds.map(words.at))
}

/** Where the postings of each word end in columns that have those of all words after each other, before any is there. */
function endsOf(order: readonly number[], counts: Uint32Array): { readonly ends: Uint32Array; readonly size: number } {
  const ends = new Uint32Array(counts.length)
  let size = 0
  for (const wordId of order) {
    ends[wordId] = size
    size += counts[wordId] ?? 0
  }
  return { ends, size }
}

/** For each word of some fields of the documents, in the order in which they come, where it is and what it weighs there. */
export function postTerms(analysis: Analysis, fields: readonly FieldName[]): ReadonlyMap<string, TermPostings> {
  const { documents, words } = analysis
  const { order, counts } = countDocuments(analysis, fields)
  const { ends, size } = endsOf(order, counts)
  const docIds = new Uint32Array(size)
  const sums = new Float64Array(size)
  const inTitle = new Uint8Array(size)
  const last = new Int32Array(words.size()).fill(-1)
  const weights = fields.map((field) => occurrenceWeights(documents, field))
  const title = fields.indexOf('title')
  documents.forEach((document, docId) => {
    eachWord(document, fields, (wordId, times, field) => {
      if (last[wordId] !== docId) {
        last[wordId] = docId
        docIds[ends[wordId] ?? 0] = docId
        ends[wordId] = (ends[wordId] ?? 0) + 1
      }
      const at = (ends[wordId] ?? 0) - 1
      const weight = weights[field]?.[docId] ?? 0
      for (let time = 0; time < times; time += 1) sums[at] = (sums[at] ?? 0) + weight
      if (field === title) inTitle[at] = 1
    })
  })
  return new Map(
    order.map((wordId) => {
      const end = ends[wordId] ?? 0
      const part = [end - (counts[wordId] ?? 0), end] as const
      const columns = { documents: docIds.subarray(...part), weights: sums.subarray(...part) }
      return [words.at(wordId), { ...columns, inTitle: inTitle.subarray(...part) }]
    }),
  )
}

/** For each word of the bodies the documents that have it there, each with its term-frequency bucket. */
export function postBodies(analysis: Analysis): ReadonlyMap<string, PostingColumns> {
  const { documents, words } = analysis
  const { order, counts } = countDocuments(analysis, ['body'])
  const { ends, size } = endsOf(order, counts)
  const docIds = new Uint32Array(size)
  const buckets = new Uint8Array(size)
  documents.forEach((document, docId) => {
    eachWord(document, ['body'], (wordId, times) => {
      const at = ends[wordId] ?? 0
      docIds[at] = docId
      buckets[at] = bucketOf(times)
      ends[wordId] = at + 1
    })
  })
  return new Map(
    order.map((wordId) => {
      const end = ends[wordId] ?? 0
      const part = [end - (counts[wordId] ?? 0), end] as const
      return [words.at(wordId), { ids: docIds.subarray(...part), payloads: buckets.subarray(...part) }]
    }),
  )
}
