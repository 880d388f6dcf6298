import { inverseDocumentFrequency } from '../rank/term-weight.ts'
import { PROPAGATION, SIMILARITY, type FieldName } from '../weights.ts'
import type { Analysis } from './analyse-documents.ts'
import type { Posting } from './posting-lists.ts'
import { saturate } from './quantised-impacts.ts'
import { postTerms } from './term-postings.ts'

/** The fields of the document itself: inherited lay terms are common to half of the hub. */
export const VECTOR_FIELDS: readonly FieldName[] = ['title', 'layTerms', 'headings', 'summary']

/** A word of the vectors, which several documents have, with its part in the vector of each. A vector has the length 1. */
interface VectorWord {
  readonly documents: Uint32Array
  readonly parts: Float64Array
}

/** A word of a document: which place of its lists the document has. */
interface OwnWord {
  readonly word: VectorWord
  readonly place: number
}

function vectorWords(analysis: Analysis): readonly VectorWord[] {
  const size = analysis.documents.length
  const most = Math.min(SIMILARITY.mostDocuments, SIMILARITY.largestShare * size)
  const squares = new Float64Array(size)
  const words = [...postTerms(analysis, VECTOR_FIELDS)].flatMap(([word, { documents, weights }]) => {
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
function wordsByDocument(words: readonly VectorWord[], size: number): readonly (readonly OwnWord[])[] {
  const own = Array.from({ length: size }, () => new Array<OwnWord>())
  for (const word of words) word.documents.forEach((document, place) => own[document]?.push({ word, place }))
  return own
}

/** The neighbours of each document with the highest cosines, of equal ones the first. */
interface Nearest {
  readonly add: (document: number, other: number, cosine: number) => void
  readonly of: (document: number) => readonly Posting[]
}

function createNearest(size: number): Nearest {
  const { neighbours } = SIMILARITY
  const counts = new Uint8Array(size)
  /** By document, so many places each, the nearest first. */
  const ids = new Uint32Array(size * neighbours)
  const cosines = new Float64Array(size * neighbours)
  return {
    add(document, other, cosine) {
      const first = document * neighbours
      const isBehind = (at: number) => cosine > (cosines[at] ?? 0) || (cosine === cosines[at] && other < (ids[at] ?? 0))
      const count = counts[document] ?? 0
      if (count === neighbours && !isBehind(first + count - 1)) return
      let at = first + Math.min(count, neighbours - 1)
      for (; at > first && isBehind(at - 1); at -= 1) {
        ids[at] = ids[at - 1] ?? 0
        cosines[at] = cosines[at - 1] ?? 0
      }
      ids[at] = other
      cosines[at] = cosine
      counts[document] = Math.min(count + 1, neighbours)
    },
    of(document) {
      const part = [document * neighbours, document * neighbours + (counts[document] ?? 0)] as const
      const similarities = Array.from(cosines.subarray(...part), similarityOf)
      return Array.from(ids.subarray(...part), (id, at) => ({ id, payload: similarities[at] ?? 0 }))
    },
  }
}

function similarityOf(cosine: number): number {
  return Math.round(cosine * PROPAGATION.levels)
}

/**
 * Finds the nearest neighbours of each document: those that share its informative words (cosine of TF-IDF vectors: Salton
 * and McGill 1983).
 * @returns for each document up to SIMILARITY.neighbours others by rising id, with their similarity as the payload: from
 * 1 to PROPAGATION.levels.
 */
export function similarDocuments(analysis: Analysis): readonly (readonly Posting[])[] {
  const size = analysis.documents.length
  const nearest = createNearest(size)
  /** By document, the cosine of its vector and that of the current document; 0 again after each. */
  const cosines = new Float64Array(size)
  wordsByDocument(vectorWords(analysis), size).forEach((words, document) => {
    const found: number[] = []
    for (const { word, place } of words) {
      const { documents, parts } = word
      const part = parts[place] ?? 0
      // Those behind it: the cosines with those before it are known.
      for (let at = place + 1; at < documents.length; at += 1) {
        const other = documents[at] ?? 0
        const before = cosines[other] ?? 0
        if (before === 0) found.push(other)
        cosines[other] = before + part * (parts[at] ?? 0)
      }
    }
    for (const other of found) {
      const cosine = cosines[other] ?? 0
      cosines[other] = 0
      if (similarityOf(cosine) === 0) continue
      nearest.add(document, other, cosine)
      nearest.add(other, document, cosine)
    }
  })
  return Array.from(cosines, (_, document) => nearest.of(document).toSorted((a, b) => a.id - b.id))
}
