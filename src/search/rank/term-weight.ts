import type { Expansion, QueryTerm } from '../query/query-term.ts'
import { EXPANSION_WEIGHTS } from '../weights.ts'

/**
 * Inverse document frequency (Robertson and Spärck Jones 1976): how informative a term is that is in `documents` of
 * `all` documents.
 */
export function inverseDocumentFrequency(documents: number, all: number): number {
  return Math.log(1 + (all - documents + 0.5) / (documents + 0.5))
}

/** The expansions by whose frequency a word is weighted: the word and its inflections or, if it is unknown, all. */
function forms(expansions: readonly Expansion[]): readonly Expansion[] {
  const isKnown = expansions.some(({ weight }) => weight === 1)
  return isKnown ? expansions.filter(({ weight }) => weight >= EXPANSION_WEIGHTS.form) : expansions
}

/**
 * The weight of a word of a query: the inverse document frequency of its commonest form, so that a rare form
 * (“acting”) does not outweigh the word (“act”).
 * @param countOf in how many documents, or lay terms, a term of the index is.
 * @param all how many of them there are.
 */
export function termWeight({ expansions }: QueryTerm, countOf: (termId: number) => number, all: number): number {
  let most = 0
  for (const { termId } of forms(expansions)) most = Math.max(most, countOf(termId))
  return inverseDocumentFrequency(most, all)
}
