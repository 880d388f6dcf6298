import { toCard, type Card, type Resource } from '../../domain/resource.ts'
import { nameOf, type Translate } from '../../i18n/translate.ts'
import { cardLines } from '../card-lines.ts'

/** A card as it is sent to the browser: what filters ask, and what it shows already in words. */
export interface CardData extends Card {
  readonly label: string
  readonly lines: readonly string[]
}

/** Prepares a resource for the list in the browser. */
export function toCardData(resource: Resource, t: Translate, language: string): CardData {
  const card = toCard(resource)
  return { ...card, label: nameOf(t, 'kind', card.kind), lines: cardLines(card, t, language) }
}
