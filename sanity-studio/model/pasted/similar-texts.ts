import { analyseText } from '../../../src/search/text/normalise.ts'
import { isStopWord } from '../../../src/domain/stop-words.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'

/** A text as a vector of length 1: how much each word says about it. */
type Vector = ReadonlyMap<string, number>

/** Another text of the collection, and the cosine of the two. */
export interface Neighbour {
  /** The place of the text in the collection. */
  readonly index: number
  readonly similarity: number
}

/** Compares texts by the words that they share, rare words more than frequent ones. */
export interface SimilarTexts {
  /** How similar two texts are, from 0 to 1. */
  readonly compare: (text: string, other: string) => number
  /** The texts of the collection that are most similar to a text, the most similar first; without those that share nothing. */
  readonly nearest: (text: string, limit: number) => readonly Neighbour[]
}

/** The words of a text as the hub’s search reads them, without stop words. */
function wordsOf(text: string): readonly string[] {
  return analyseText(text).filter((word) => !isStopWord(word, BASE_LANGUAGE))
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function dot(one: Vector, other: Vector): number {
  let sum = 0
  for (const [word, part] of one) sum += part * (other.get(word) ?? 0)
  return sum
}

/**
 * Learns from a collection of English texts how rare each word is, as the hub’s search does for “similar” (cosine of TF-IDF
 * vectors, src/search/index/similar-documents.ts). Here the words are those of one line that nobody has indexed.
 */
export function createSimilarTexts(collection: readonly string[]): SimilarTexts {
  const counted = collection.map(countsOf)
  const frequency = new Map<string, number>()
  for (const counts of counted) for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)

  function toVector(counts: ReadonlyMap<string, number>): Vector {
    const parts = [...counts].map(([word, count]): [string, number] => {
      const rarity = Math.log(1 + (collection.length + 0.5) / ((frequency.get(word) ?? 0) + 0.5))
      return [word, (count / (count + 1)) * rarity]
    })
    const length = Math.hypot(...parts.map(([, part]) => part))
    return new Map(parts.map(([word, part]) => [word, length === 0 ? 0 : part / length]))
  }

  const vectors = counted.map(toVector)
  const vectorOf = (text: string) => toVector(countsOf(text))
  return {
    compare: (text, other) => dot(vectorOf(text), vectorOf(other)),
    nearest(text, limit) {
      const vector = vectorOf(text)
      return vectors
        .map((other, index) => ({ index, similarity: dot(vector, other) }))
        .filter(({ similarity }) => similarity > 0)
        .toSorted((a, b) => b.similarity - a.similarity)
        .slice(0, limit)
    },
  }
}
