import type { SearchIndex } from '../index/search-index.ts'
import type { SearchHit } from '../model.ts'
import { foldText, tokenize, WORD } from '../text/normalise.ts'
import type { QueryTerm } from './query-term.ts'

type BestHit = Pick<SearchHit, 'card' | 'details'> & { readonly docId: number }

function isTermOf(termId: number, docId: number, { postings }: SearchIndex): boolean {
  return postings(termId).docIds.includes(docId)
}

/** How the best result writes a term: “Łódź” for “lodz”. The term itself where none of its shown texts has it. */
function asWritten({ card, details }: BestHit, term: string): string {
  const { headings, layTerms } = details()
  const texts = [card.title, ...layTerms, ...headings, card.summary]
  const written = texts
    .flatMap((text) => text.match(WORD) ?? [])
    .find((raw) => tokenize(foldText(raw)).join('') === term)
  return written === undefined ? term : written.toLowerCase()
}

/** The respelling of a word that the best result has; undefined where it has the word itself, a form or a synonym. */
function respellingIn(word: QueryTerm, hit: BestHit, index: SearchIndex): string | undefined {
  const matched = word.expansions.filter(({ termId }) => isTermOf(termId, hit.docId, index))
  const [best] = matched.sort((a, b) => b.weight - a.weight)
  if (best === undefined || matched.some(({ isRespelling }) => !isRespelling)) return undefined
  return asWritten(hit, index.terms.at(best.termId))
}

/**
 * Suggests a query for “did you mean”: what was typed, with compounds split, and with each word that the best result
 * has only respelt replaced by the respelling.
 * @returns undefined where nothing is replaced.
 */
export function suggestQuery(
  input: string,
  query: readonly QueryTerm[],
  best: BestHit,
  index: SearchIndex,
): string | undefined {
  const replacements = new Map<string, string>()
  for (const word of query) {
    const mayBeRespelt = word.isInformative && word.part === undefined
    const replacement = mayBeRespelt ? respellingIn(word, best, index) : word.part
    if (replacement === undefined) continue
    replacements.set(word.typed, [replacements.get(word.typed), replacement].filter(Boolean).join(' '))
  }
  const suggestion = input.replace(WORD, (raw) => replacements.get(tokenize(foldText(raw)).join('')) ?? raw)
  return suggestion === input ? undefined : suggestion
}
