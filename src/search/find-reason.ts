import type { SearchCard } from './cards.ts'
import { findSentence } from './find-sentence.ts'

/**
 * Why a result was found, where its title and summary do not show it: a heading, a sentence of its
 * text once that has arrived, or a lay term.
 * @param body its text; undefined until it has arrived.
 */
export function findReason(card: SearchCard, found: ReadonlySet<string>, body?: string): string | undefined {
  if (findSentence([card.summary], found) !== undefined) return undefined
  return (
    findSentence(card.headings, found) ??
    findSentence(body === undefined ? [] : [body], found) ??
    (findSentence([card.title], found) === undefined
      ? card.terms.find((term) => findSentence([term], found))
      : undefined)
  )
}
