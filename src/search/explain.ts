import { analyseText } from './text/normalise.ts'
import type { SearchIndexFiles } from './index/build.ts'
import { readCards, worthsOf } from './index/cards.ts'
import { createExpander } from './query/expand.ts'
import type { QueryWord } from './query/expansion.ts'
import { averageLengths, NAMING_FIELDS, wordsIn, worthOf } from './index/field-words.ts'
import { MOST_IMPACT } from './index/quantised-impacts.ts'
import { joinIndexes } from './index/join.ts'
import { decodeNames } from './index/names-file.ts'
import { rankDocuments } from './rank/rank.ts'
import { RANKING, type FieldName } from './weights.ts'
import { weightsOf } from './rank/score.ts'
import type { SearchDocument } from './model.ts'
import type { SearchIndex } from './index/search-index.ts'
import { decodeTexts } from './index/body-index.ts'

/** What one word of a query brought a document. */
export interface ExplainedWord {
  readonly typed: string
  /** The word of the text that stood for it, and how much of it that counts. */
  readonly word: string
  readonly factor: number
  /** How telling the word is, how well it fits, and their product. */
  readonly weight: number
  readonly fit: number
  readonly score: number
  /** Field → its part of the fit, from 0 to 1. */
  readonly fields: Readonly<Partial<Record<FieldName, number>>>
}

/** Why a document stands where it does. */
export interface Explanation {
  readonly words: readonly ExplainedWord[]
  /** The lay term that is most like the query, from 0 to 1, and what it brought; absent where none is. */
  readonly term?: { readonly term: string; readonly fit: number; readonly score: number }
  readonly score: number
  /** How much of the score the best results lent that are like it. */
  readonly lent: number
  /** By how much coverage, title and kind of document multiplied the sum of the words. */
  readonly multiplied: number
}

/** Explains the score of a document, by its id, for what was typed. */
export type Explain = (input: string, id: string) => Explanation | undefined

const ALL_FIELDS: readonly FieldName[] = [...NAMING_FIELDS, 'body']

function impactOf(place: number, document: number, { postings }: SearchIndex): number {
  const count = postings.countOf(place)
  const start = postings.startOf(place)
  const at = postings.documents.subarray(start, start + count).indexOf(document)
  return at < 0 ? 0 : ((postings.impacts[start + at] ?? 0) & MOST_IMPACT) / MOST_IMPACT
}

/**
 * Prepares explanations for editors. Needs the documents themselves, since an index as it is served
 * no longer knows from which field a word came: for `astro dev` only.
 */
export function createExplain(files: SearchIndexFiles, documents: readonly SearchDocument[]): Explain {
  const names = decodeNames(files.words)
  const index = joinIndexes(names, files.text && decodeTexts(files.text, names))
  const { cards, words: languageWords } = readCards(files.cards, names.build)
  const expander = createExpander(index, languageWords)
  const worths = worthsOf(cards)
  const { language } = index
  const averages = averageLengths(documents, ALL_FIELDS, language)

  function fieldsOf(document: SearchDocument, word: string): ExplainedWord['fields'] {
    const shares = ALL_FIELDS.map((field) => {
      const words = wordsIn(document, field, language)
      const count = words.filter((other) => other === word).length
      return [field, count * worthOf(field, words.length, averages[field] ?? 0)] as const
    })
    const all = shares.reduce((sum, [, worth]) => sum + worth, 0)
    return Object.fromEntries(shares.filter(([, worth]) => worth > 0).map(([field, worth]) => [field, worth / all]))
  }

  function explainWord(
    word: QueryWord,
    telling: number,
    at: number,
    document: SearchDocument,
  ): readonly ExplainedWord[] {
    const fits = word.expansions.map(({ place, factor }) => ({
      place,
      factor,
      fit: factor * impactOf(place, at, index),
    }))
    const [best] = fits.sort((a, b) => b.fit - a.fit)
    if (best === undefined || best.fit === 0) return []
    const weight = (word.isTelling ? 1 : RANKING.stopWord) * telling
    const found = index.words.at(best.place)
    return [
      {
        ...{ typed: word.part ?? word.typed, word: found, factor: best.factor },
        ...{ weight, fit: best.fit, score: weight * best.fit, fields: fieldsOf(document, found) },
      },
    ]
  }

  function explainTerm(
    query: readonly QueryWord[],
    weights: ReadonlyMap<QueryWord, number>,
    at: number,
  ): Explanation['term'] {
    const { fits, terms } = index.fitTerms(query)
    const fit = fits[at] ?? 0
    if (fit === 0) return undefined
    const all = query.reduce((sum, word) => sum + (word.isTelling ? (weights.get(word) ?? 0) : 0), 0)
    return { term: names.terms.at(terms[at] ?? 0), fit, score: RANKING.layTerm * all * fit * (worths[at] ?? 1) }
  }

  return (input, id) => {
    const at = documents.findIndex((document) => document.id === id)
    const document = documents[at]
    if (document === undefined || analyseText(input).length === 0) return undefined
    const { query, scores, own: ownScores } = rankDocuments(input, index, expander, worths)
    const weights = weightsOf(query, index)
    const words = query.flatMap((word) => explainWord(word, weights.get(word) ?? 0, at, document))
    const sum = words.reduce((total, { score }) => total + score, 0)
    const score = scores[at] ?? 0
    const own = ownScores[at] ?? 0
    const term = own === 0 ? undefined : explainTerm(query, weights, at)
    const multiplied = sum === 0 ? 0 : (own - (term?.score ?? 0)) / sum
    return { words, ...(term === undefined ? {} : { term }), score, lent: score - own, multiplied }
  }
}
