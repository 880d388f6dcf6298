import type { AnalysedTerm, Analysis } from './analyse-documents.ts'
import { decodeNumbers, encodeNumbers, GROUP_END, GROUP_END_NUMBER, LIST_END } from './character-lists.ts'
import { IndexError } from './index-file.ts'
import { invertLayTerms, type LayTermIndex, type LayTermList } from './lay-term-index.ts'
import type { TermDictionary } from './term-dictionary.ts'

/** The lay terms that documents have of their own. */
export interface LayTerms {
  /** All of them; decoded when they are asked for the first time. */
  readonly list: () => LayTermList
  /** In which lay terms each word is; made when it is asked for the first time. */
  readonly index: () => LayTermIndex
  /** The normalised words of a lay term. */
  readonly at: (layTerm: number) => string
  /** The normalised lay terms of a document, in its order. */
  readonly of: (docId: number) => readonly string[]
}

/**
 * Encodes the lay terms of each document in their order, as the term ids of their words.
 * @param terms those of the metadata, sorted.
 */
export function encodeLayTerms({ documents, words }: Analysis, terms: readonly string[]): string {
  const termIds = new Map(terms.map((term, termId) => [words.of(term), termId]))
  /** By lay term: many documents have the same ones. */
  const encoded: string[] = []
  const encode = ({ id, wordIds }: AnalysedTerm) =>
    (encoded[id] ??= encodeNumbers(wordIds.flatMap((wordId) => termIds.get(wordId) ?? [])))
  return documents.map(({ layTerms }) => layTerms.map(encode).join(LIST_END)).join(GROUP_END)
}

/**
 * Opens what `encodeLayTerms` wrote of so many documents.
 * @throws IndexError where there are more or fewer.
 */
export function openLayTerms(text: string, terms: TermDictionary, documentCount: number): LayTerms {
  if (documentCount > 0 && text.split(GROUP_END).length !== documentCount)
    throw new IndexError('has lay terms that are not whole')
  let known: LayTermList | undefined
  let index: LayTermIndex | undefined
  const list = () => (known ??= decodeLayTerms(text))

  function at(layTerm: number): string {
    const { words, starts } = list()
    return Array.from(words.subarray(starts[layTerm], starts[layTerm + 1]), terms.at).join(' ')
  }

  return {
    list,
    at,
    index: () => (index ??= invertLayTerms(list(), terms.size)),
    of(docId) {
      const { firsts } = list()
      const first = firsts[docId] ?? 0
      return Array.from({ length: (firsts[docId + 1] ?? first) - first }, (_, place) => at(first + place))
    },
  }
}

function decodeLayTerms(text: string): LayTermList {
  const words: number[] = []
  const starts = [0]
  const documents: number[] = []
  const firsts = [0]
  let start = 0
  // One loop over all numbers: a string for each lay term would take twice as long.
  for (const number of [...decodeNumbers(text), GROUP_END_NUMBER]) {
    if (number >= 0) words.push(number)
    else if (words.length > start) {
      start = words.length
      starts.push(start)
      documents.push(firsts.length - 1)
    }
    if (number === GROUP_END_NUMBER) firsts.push(documents.length)
  }
  return {
    words: new Uint32Array(words),
    starts: new Uint32Array(starts),
    documents: new Uint32Array(documents),
    firsts: new Uint32Array(firsts),
  }
}
