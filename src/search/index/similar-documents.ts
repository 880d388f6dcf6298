import { inverseDocumentFrequency } from '../rank/term-weight.ts'
import { PROPAGATION, SIMILARITY, type FieldName } from '../weights.ts'
import type { Analysis } from './analyse-documents.ts'
import type { Posting } from './posting-lists.ts'
import { saturate } from './quantised-impacts.ts'
import { postTerms } from './term-postings.ts'

/** The fields of the document itself: inherited lay terms are common to half of the hub. */
const OWN_FIELDS: readonly FieldName[] = ['title', 'layTerms', 'headings', 'summary']

/** A word that several documents have, with its part in the vector of each. A vector has the length 1. */
interface SharedWord {
  readonly documents: Uint32Array
  readonly parts: Float64Array
}

/** A word of a document, with its part in the vector of that. */
interface OwnWord {
  readonly word: SharedWord
  readonly part: number
}

function sharedWords(analysis: Analysis): readonly SharedWord[] {
  const size = analysis.documents.length
  const most = Math.min(SIMILARITY.mostDocuments, SIMILARITY.largestShare * size)
  const squares = new Float64Array(size)
  const words = [...postTerms(analysis, OWN_FIELDS)].flatMap(([word, { documents, weights }]) => {
    const isInformative = documents.length <= most && !analysis.words.isStopWord(analysis.words.of(word))
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

/** By document, its words. */
function wordsByDocument(words: readonly SharedWord[], size: number): readonly (readonly OwnWord[])[] {
  const own = Array.from({ length: size }, () => new Array<OwnWord>())
  for (const word of words) {
    word.documents.forEach((document, at) => own[document]?.push({ word, part: word.parts[at] ?? 0 }))
  }
  return own
}

/** Adds up the cosines of a document and the others. @returns the others that share a word with it. */
function addCosines(words: readonly OwnWord[], document: number, cosines: Float64Array): readonly number[] {
  const found: number[] = []
  for (const { word, part } of words) {
    const { documents, parts } = word
    for (let at = 0; at < documents.length; at += 1) {
      const other = documents[at] ?? 0
      const before = cosines[other] ?? 0
      if (before === 0 && other !== document) found.push(other)
      cosines[other] = before + part * (parts[at] ?? 0)
    }
  }
  return found
}

/** Those with the highest cosines, of equal ones the first; without sorting the hundreds of others. */
function nearestOf(found: readonly number[], cosines: Float64Array): readonly number[] {
  const nearest: number[] = []
  for (const other of found) {
    const cosine = cosines[other] ?? 0
    const isBehind = (id: number) => {
      const own = cosines[id] ?? 0
      return own > cosine || (own === cosine && id < other)
    }
    const last = nearest[SIMILARITY.neighbours - 1]
    if (last !== undefined && isBehind(last)) continue
    nearest.splice(nearest.findLastIndex(isBehind) + 1, 0, other)
    if (nearest.length > SIMILARITY.neighbours) nearest.pop()
  }
  return nearest
}

/**
 * Finds the nearest neighbours of each document: those that share its informative words (cosine of TF-IDF vectors: Salton
 * and McGill 1983).
 * @returns for each document up to SIMILARITY.neighbours others by rising id, with their similarity as the payload: from
 * 1 to PROPAGATION.levels.
 */
export function similarDocuments(analysis: Analysis): readonly (readonly Posting[])[] {
  const size = analysis.documents.length
  /** By document, the cosine of its vector and that of the current document; 0 again after each. */
  const cosines = new Float64Array(size)
  return wordsByDocument(sharedWords(analysis), size).map((words, document) => {
    const found = addCosines(words, document, cosines)
    const nearest = nearestOf(found, cosines).map((id) => ({
      id,
      payload: Math.round((cosines[id] ?? 0) * PROPAGATION.levels),
    }))
    for (const other of found) cosines[other] = 0
    cosines[document] = 0
    return nearest.filter(({ payload }) => payload > 0).sort((a, b) => a.id - b.id)
  })
}
