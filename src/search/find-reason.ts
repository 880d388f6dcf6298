import { analyseText } from './analyse-text.ts'
import type { SearchHit } from './search-engine.ts'
import { findSentence } from './find-sentence.ts'

export type FindReason = typeof findReason

/**
 * Why a result was found, where its title and summary do not show it all: a heading, a lay term, or a
 * sentence of its text, once they have arrived, with words that title and summary lack.
 * @param found the folded words that were looked for.
 * @param body its text; undefined until it has arrived.
 */
export function findReason(
  { card, details }: Pick<SearchHit, 'card' | 'details'>,
  found: ReadonlySet<string>,
  body?: string,
): string | undefined {
  const { headings, terms } = details()
  const shown = new Set([card.title, card.summary].flatMap(analyseText))
  const missing = new Set([...found].filter((word) => !shown.has(word)))
  return (
    findSentence(headings, missing) ??
    findSentence(terms, missing) ??
    findSentence(body === undefined ? [] : [body], missing)
  )
}
