import { timeSpans } from './time-span.ts'
import type { Card } from './resource.ts'

/** The facets of the resource list, in the order in which they are offered, with the values of a card. */
export const FACETS = {
  role: (card: Card) => card.roles,
  kind: (card: Card) => [card.kind],
  topic: (card: Card) => card.topics,
  phase: (card: Card) => card.phases,
  risk: (card: Card) => card.riskAreas,
  country: (card: Card) => card.jurisdictions,
  language: (card: Card) => card.languages,
  minutes: (card: Card) => timeSpans(card.minutes),
  access: (card: Card) => (card.access === undefined ? ['open'] : [card.access]),
} as const satisfies Record<string, (card: Card) => readonly string[]>

export type FacetName = keyof typeof FACETS

export const FACET_NAMES: readonly FacetName[] = [
  'role',
  'kind',
  'topic',
  'phase',
  'risk',
  'country',
  'language',
  'minutes',
  'access',
]

/** The chosen values of each facet. Values of one facet widen the result, facets narrow it. */
export type Choice = Partial<Record<FacetName, readonly string[]>>

function fits(card: Card, facet: FacetName, chosen: readonly string[]): boolean {
  if (chosen.length === 0) return true
  // What is made for every job belongs to each of them.
  if (facet === 'role' && card.forEveryJob) return true
  const values: readonly string[] = FACETS[facet](card)
  return chosen.some((value) => values.includes(value))
}

/** The cards that fit a choice, in their order. */
export function filterCards<T extends Card>(cards: readonly T[], choice: Choice): readonly T[] {
  return cards.filter((card) => FACET_NAMES.every((facet) => fits(card, facet, choice[facet] ?? [])))
}

/**
 * How many cards each value of a facet would show, given what is chosen in the other facets.
 * @returns value → count, for the values that some card names; those that would show nothing are absent.
 */
export function countValues(cards: readonly Card[], facet: FacetName, choice: Choice): ReadonlyMap<string, number> {
  const others = filterCards(cards, { ...choice, [facet]: [] })
  const counts = new Map<string, number>()
  for (const value of new Set(cards.flatMap((card) => FACETS[facet](card)))) {
    const count = others.filter((card) => fits(card, facet, [value])).length
    if (count > 0) counts.set(value, count)
  }
  return counts
}
