import { inverseDocumentFrequency } from '../rank/term-weight.ts'
import { saturate } from './quantised-impacts.ts'
import type { Posting } from './posting-lists.ts'
import { postTerms } from './term-postings.ts'
import { PROPAGATION, SIMILARITY, type FieldName } from '../weights.ts'
import type { SearchDocument } from '../model.ts'
import { isStopWord } from '../vocabulary/stop-words.ts'

/** The fields of the document itself: inherited lay terms are common to half of the hub. */
const OWN_FIELDS: readonly FieldName[] = ['title', 'layTerms', 'headings', 'summary']

/** A word that several documents have, with its part in the vector of each. A vector has the length 1. */
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

/** By document, its words with their parts in its vector. */
function wordsByDocument(words: readonly SharedWord[], size: number) {
  const own = Array.from({ length: size }, () => new Array<{ readonly word: SharedWord; readonly part: number }>())
  for (const word of words) {
    word.documents.forEach((document, at) => own[document]?.push({ word, part: word.parts[at] ?? 0 }))
  }
  return own
}

/**
 * Finds the nearest neighbours of each document: those that share its informative words (cosine of TF-IDF vectors: Salton
 * and McGill 1983).
 * @returns for each document up to SIMILARITY.neighbours others by rising id, with their similarity as the payload: from
 * 1 to PROPAGATION.levels.
 */
export function similarDocuments(
  documents: readonly SearchDocument[],
  language: string,
): readonly (readonly Posting[])[] {
  const size = documents.length
  /** By document, the cosine of its vector and that of the current document; 0 again after each. */
  const cosines = new Float64Array(size)
  return wordsByDocument(sharedWords(documents, language), size).map((words, document) => {
    const found: number[] = []
    for (const { word, part } of words) {
      word.documents.forEach((other, at) => {
        if (cosines[other] === 0 && other !== document) found.push(other)
        cosines[other] = (cosines[other] ?? 0) + part * (word.parts[at] ?? 0)
      })
    }
    const nearest = found
      .sort((a, b) => (cosines[b] ?? 0) - (cosines[a] ?? 0) || a - b)
      .slice(0, SIMILARITY.neighbours)
      .map((id) => ({ id, payload: Math.round((cosines[id] ?? 0) * PROPAGATION.levels) }))
    for (const other of [document, ...found]) cosines[other] = 0
    return nearest.filter(({ payload }) => payload > 0).sort((a, b) => a.id - b.id)
  })
}
