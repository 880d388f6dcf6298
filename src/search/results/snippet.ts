import { findSentence } from './find-sentence.ts'
import { readSentences } from './read-sentences.ts'
import { memoize } from '../../domain/memoize.ts'
import type { SearchHit } from '../engine-model.ts'

export type FindReason = typeof findReason

/* Most results stay while somebody types, and every letter asks for the reasons of all that are shown. */

/** A body with its words takes some 20 KB. */
const sentencesOfBody = memoize(readSentences, 100)

/** Of titles, summaries, headings and lay terms each result has a dozen. */
const sentencesOf = memoize(readSentences, 1_000)

/**
 * Why a result was found, where its title and summary do not show it all: a heading, a lay term, or a
 * sentence of its text, once they have arrived, with words that title and summary lack.
 * @param found the folded words that were looked for.
 * @param body its text; undefined until it has arrived.
 */
export function findReason(
  { card, details }: Pick<SearchHit, 'card' | 'details'>,
  found: ReadonlySet<string>,
  body = '',
): string | undefined {
  const { headings, terms } = details()
  const shown = [card.title, card.summary].flatMap(sentencesOf).flatMap(({ words }) => words)
  const missing = new Set(found)
  for (const word of shown) missing.delete(word)
  return (
    findSentence(headings.flatMap(sentencesOf), missing) ??
    findSentence(terms.flatMap(sentencesOf), missing) ??
    findSentence(sentencesOfBody(body), missing)
  )
}
