import type { SearchCard } from '../index/cards.ts'
import { digitsOf, foldText } from '../text/normalise.ts'

const NUMBER = /^\+?\d[\d\s().-]+$/

/**
 * Puts first the helplines that have just the number that was typed, however it is spaced: “999” means that
 * number, not the one that begins with it or has it in its name.
 * @param order places of documents, the best first.
 */
export function dialledFirst(
  typed: string,
  order: readonly number[],
  cards: readonly Pick<SearchCard, 'phone'>[],
): readonly number[] {
  // Folded, because many keyboards type “٩٩٩”.
  const folded = foldText(typed).trim()
  if (!NUMBER.test(folded)) return order
  const digits = digitsOf(folded)
  const isDialled = (document: number) => digitsOf(cards[document]?.phone ?? '') === digits
  return [...order.filter(isDialled), ...order.filter((document) => !isDialled(document))]
}
