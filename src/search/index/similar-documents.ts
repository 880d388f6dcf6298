import { inverseDocumentFrequency } from '../rank/term-weight.ts'
import { saturate } from './quantised-impacts.ts'
import type { Posting } from './posting-lists.ts'
import { postTerms } from './term-postings.ts'
import { PROPAGATION, SIMILARITY, type FieldName } from '../weights.ts'
import type { SearchDocument } from '../model.ts'
import { isStopWord } from '../vocabulary/stop-words.ts'

/** What a document says itself; what it inherits, half the hub has in common with it. */
const OWN_FIELDS: readonly FieldName[] = ['title', 'layTerms', 'headings', 'summary']

/** A word that some documents share: how much of each it is. Of all words of a document, the squares add up to 1. */
interface SharedWord {
  readonly documents: readonly number[]
  readonly parts: readonly number[]
}

function sharedWords(documents: readonly SearchDocument[], language: string): readonly SharedWord[] {
  const size = documents.length
  const most = Math.min(SIMILARITY.mostDocuments, SIMILARITY.largestShare * size)
  const squares = new Float64Array(size)
  const words = [...postTerms(documents, OWN_FIELDS, language)].flatMap(([word, { documents, weights }]) => {
    const isInformative = documents.length <= most && !isStopWord(word, language)
    if (documents.length < 2 || !isInformative) return []
    const rarity = inverseDocumentFrequency(documents.length, size)
    return [{ documents, parts: weights.map((weight) => rarity * saturate(weight)) }]
  })
  for (const { documents, parts } of words) {
    documents.forEach((document, at) => {
      squares[document] = (squares[document] ?? 0) + (parts[at] ?? 0) ** 2
    })
  }
  return words.map(({ documents, parts }) => ({
    documents,
    parts: parts.map((part, at) => part / Math.sqrt(squares[documents[at] ?? 0] ?? 1)),
  }))
}

/** The words of each document, and how much of it each is. */
function wordsByDocument(words: readonly SharedWord[], size: number) {
  const own = Array.from({ length: size }, () => new Array<{ readonly word: SharedWord; readonly part: number }>())
  for (const word of words) {
    word.documents.forEach((document, at) => own[document]?.push({ word, part: word.parts[at] ?? 0 }))
  }
  return own
}

/**
 * Finds the documents most like each: those that share its telling words (cosine of TF-IDF vectors: Salton
 * and McGill 1983).
 * @returns for each document up to SIMILARITY.neighbours others by rising place, noted with how like they are: from 1
 * to PROPAGATION.levels.
 */
export function similarDocuments(
  documents: readonly SearchDocument[],
  language: string,
): readonly (readonly Posting[])[] {
  const size = documents.length
  /** Of each document to the one that is looked at; then 0 again. */
  const cosines = new Float64Array(size)
  return wordsByDocument(sharedWords(documents, language), size).map((words, document) => {
    const found: number[] = []
    for (const { word, part } of words) {
      word.documents.forEach((other, at) => {
        if (cosines[other] === 0 && other !== document) found.push(other)
        cosines[other] = (cosines[other] ?? 0) + part * (word.parts[at] ?? 0)
      })
    }
    const like = found
      .sort((a, b) => (cosines[b] ?? 0) - (cosines[a] ?? 0) || a - b)
      .slice(0, SIMILARITY.neighbours)
      .map((id) => ({ id, payload: Math.round((cosines[id] ?? 0) * PROPAGATION.levels) }))
    for (const other of [document, ...found]) cosines[other] = 0
    return like.filter(({ payload }) => payload > 0).sort((a, b) => a.id - b.id)
  })
}
