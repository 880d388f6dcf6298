import { analyseText } from './analyse-text.ts'
import type { SearchCard } from './cards.ts'
import { findSentence } from './find-sentence.ts'

/**
 * Why a result was found, where its title and summary do not show it all: a heading, a lay term, or a
 * sentence of its text once that has arrived, with words that they lack.
 * @param found the folded words that were looked for.
 * @param body its text; undefined until it has arrived.
 */
export function findReason(card: SearchCard, found: ReadonlySet<string>, body?: string): string | undefined {
  const shown = new Set([card.title, card.summary].flatMap(analyseText))
  const missing = new Set([...found].filter((word) => !shown.has(word)))
  return (
    findSentence(card.headings, missing) ??
    findSentence(card.terms, missing) ??
    findSentence(body === undefined ? [] : [body], missing)
  )
}
