import type { SearchCard } from '../model.ts'
import { digitsOf, foldText } from '../text/normalise.ts'

const PHONE_NUMBER = /^\+?\d[\d\s().-]+$/

/**
 * Promotes the helplines whose number is exactly the one that was typed, however it is spaced: “999” means that
 * number, and not one that begins with it or has it in its name.
 * @param order documents, the best first.
 * @returns the same documents, the promoted ones first.
 */
export function promoteExactPhone(
  typed: string,
  order: readonly number[],
  cards: readonly Pick<SearchCard, 'phone'>[],
): readonly number[] {
  // Folded, because an Arabic keyboard types “٩٩٩”.
  const folded = foldText(typed).trim()
  if (!PHONE_NUMBER.test(folded)) return order
  const digits = digitsOf(folded)
  const isExact = (docId: number) => digitsOf(cards[docId]?.phone ?? '') === digits
  return [...order.filter(isExact), ...order.filter((docId) => !isExact(docId))]
}
