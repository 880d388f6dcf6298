import { analyseDocuments } from './index/analyse-documents.ts'
import { openBodyIndex } from './index/body-index.ts'
import type { SearchIndexFiles } from './index/build.ts'
import { boostsOf } from './index/cards.ts'
import { NAMING_FIELDS, occurrenceWeights } from './index/field-words.ts'
import { openMetadata } from './index/metadata-index.ts'
import { MOST_IMPACT } from './index/quantised-impacts.ts'
import { joinIndexes, type SearchIndex } from './index/search-index.ts'
import type { SearchDocument } from './model.ts'
import { createExpander } from './query/expand.ts'
import { createWordForms } from './query/word-forms.ts'
import type { QueryTerm } from './query/query-term.ts'
import { indexFor, rankDocuments } from './rank/rank.ts'
import { weightsOf } from './rank/score.ts'
import { analyseText } from './text/normalise.ts'
import { RANKING, type FieldName } from './weights.ts'

/** The points that one word of a query adds to the score of a document. */
export interface ExplainedWord {
  readonly typed: string
  /** The term of the document that matched it, and the weight of that expansion. */
  readonly term: string
  readonly expansionWeight: number
  /** The weight of the word, the match of the fields from 0 to 1, and their product. */
  readonly weight: number
  readonly match: number
  readonly score: number
  /** Field → its share of the match, from 0 to 1. */
  readonly fields: Readonly<Partial<Record<FieldName, number>>>
}

/** How the score of a document comes about. */
export interface Explanation {
  readonly words: readonly ExplainedWord[]
  /** The lay term that matches the query best, from 0 to 1, and what it adds; absent where none matches. */
  readonly layTerm?: { readonly text: string; readonly match: number; readonly score: number }
  readonly score: number
  /** How much of the score similar results propagated. */
  readonly propagated: number
  /** The factor by which coverage, title and boost multiply the sum of the words. */
  readonly factor: number
}

/** Explains the score of the document with an id for what was typed; undefined where there is none, or nothing typed. */
export type Explain = (input: string, id: string) => Explanation | undefined

const ALL_FIELDS: readonly FieldName[] = [...NAMING_FIELDS, 'body']

function impactOf(termId: number, docId: number, { postings }: SearchIndex): number {
  const { docIds, impacts } = postings(termId)
  return ((impacts[docIds.indexOf(docId)] ?? 0) & MOST_IMPACT) / MOST_IMPACT
}

/**
 * Prepares match explanations for editors, for `astro dev` only: they need the documents, because an index does not
 * keep from which field a term is.
 * @throws IndexError for files that cannot be read.
 */
export function createExplain(files: SearchIndexFiles, documents: readonly SearchDocument[]): Explain {
  const metadata = openMetadata(files.metadata)
  const index = joinIndexes(
    metadata,
    files.bodyIndex === undefined ? undefined : openBodyIndex(files.bodyIndex, metadata),
  )
  const { cards, words: languageWords } = metadata
  const expander = createExpander(index, languageWords, createWordForms)
  const documentBoosts = boostsOf(cards, metadata.language)
  const { language } = index
  const analysis = analyseDocuments(documents, language)
  const weightsByField = ALL_FIELDS.map((field) => [field, occurrenceWeights(analysis.documents, field)] as const)

  function fieldsOf(docId: number, term: string): ExplainedWord['fields'] {
    const wordId = analysis.words.of(term)
    const weights = weightsByField.map(([field, weightOfOne]) => {
      const counts = analysis.documents[docId]?.fields[field].counts ?? new Uint32Array()
      const at = counts.findIndex((own, place) => own === wordId && place % 2 === 0)
      return [field, at < 0 ? 0 : (counts[at + 1] ?? 0) * (weightOfOne[docId] ?? 0)] as const
    })
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
    return Object.fromEntries(
      weights.filter(([, weight]) => weight > 0).map(([field, weight]) => [field, weight / total]),
    )
  }

  function explainWord(
    word: QueryTerm,
    wordWeight: number,
    docId: number,
    queryIndex: SearchIndex,
  ): readonly ExplainedWord[] {
    const matches = word.expansions.map(({ termId, weight }) => ({
      termId,
      expansionWeight: weight,
      match: weight * impactOf(termId, docId, queryIndex),
    }))
    const [best] = matches.sort((a, b) => b.match - a.match)
    if (best === undefined || best.match === 0) return []
    const { match, expansionWeight } = best
    const weight = (word.isInformative ? 1 : RANKING.stopWord) * wordWeight
    const term = index.terms.at(best.termId)
    return [
      {
        typed: word.part ?? word.typed,
        term,
        expansionWeight,
        weight,
        match,
        score: weight * match,
        fields: fieldsOf(docId, term),
      },
    ]
  }

  function explainLayTerm(
    query: readonly QueryTerm[],
    weights: ReadonlyMap<QueryTerm, number>,
    docId: number,
  ): Explanation['layTerm'] {
    const { matches, layTerms } = index.matchLayTerms(query)
    const match = matches[docId] ?? 0
    if (match === 0) return undefined
    const total = query.reduce((sum, word) => sum + (word.isInformative ? (weights.get(word) ?? 0) : 0), 0)
    const score = RANKING.layTerm * total * match * (documentBoosts[docId] ?? 1)
    return { text: metadata.layTerms.at(layTerms[docId] ?? 0), match, score }
  }

  return (input, id) => {
    const docId = documents.findIndex((document) => document.id === id)
    if (docId < 0 || analyseText(input).length === 0) return undefined
    const { query, scores, ownScores } = rankDocuments(input, index, expander, documentBoosts)
    const queryIndex = indexFor(query, index)
    const weights = weightsOf(query, queryIndex)
    const words = query.flatMap((word) => explainWord(word, weights.get(word) ?? 0, docId, queryIndex))
    const sum = words.reduce((total, { score }) => total + score, 0)
    const score = scores[docId] ?? 0
    const own = ownScores[docId] ?? 0
    const layTerm = own === 0 ? undefined : explainLayTerm(query, weights, docId)
    const factor = sum === 0 ? 0 : (own - (layTerm?.score ?? 0)) / sum
    return { words, ...(layTerm === undefined ? {} : { layTerm }), score, propagated: score - own, factor }
  }
}
