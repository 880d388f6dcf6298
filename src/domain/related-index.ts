import type { Card } from './resource.ts'

/** One field of all cards. */
interface Field {
  /** Where in the list the cards stand that bear a value. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** The points of one shared value of a card: the fewer, the more values it has. */
  readonly shares: Float64Array
}

/** The cards nearest to one. */
export interface Nearest {
  /** How many were asked for. */
  readonly most: number
  /** Where in the list they stand, the nearest first. */
  readonly places: readonly number[]
  /** How near another card has to be to take the place of one of them. */
  readonly least: number
}

/** The places of values in a list of cards. */
export interface RelatedIndex {
  readonly cards: readonly Card[]
  readonly placeOf: ReadonlyMap<Card, number>
  readonly topics: Field
  readonly roles: Field
  readonly audience: Field
  /** How near each card is to the one that is asked about: one array for all questions, which are many. */
  readonly nearness: Float64Array
  /** Earlier results, by the place of the card that was asked about. */
  readonly found: (Nearest | undefined)[]
}

function shareOf(values: readonly string[]): number {
  return 1 / Math.sqrt(Math.max(1, values.length))
}

function fieldOf(cards: readonly Card[], valuesOf: (card: Card) => readonly string[]): Field {
  const places = new Map<string, number[]>()
  for (const [place, card] of cards.entries()) {
    for (const value of new Set(valuesOf(card))) {
      const known = places.get(value)
      if (known === undefined) places.set(value, [place])
      else known.push(place)
    }
  }
  return { places, shares: Float64Array.from(cards, (card) => shareOf(valuesOf(card))) }
}

/** Finds out what stands where. */
export function makeRelatedIndex(cards: readonly Card[]): RelatedIndex {
  return {
    cards,
    placeOf: new Map(cards.map((card, place) => [card, place])),
    topics: fieldOf(cards, ({ topics }) => topics),
    roles: fieldOf(cards, ({ roles }) => roles),
    audience: fieldOf(cards, ({ audience }) => audience),
    nearness: new Float64Array(cards.length),
    found: [],
  }
}

const SAME_AUDIENCE = 0.2

function addShared(nearness: Float64Array, values: readonly string[], { places, shares }: Field, weight: number): void {
  const share = weight * shareOf(values)
  for (const value of values) {
    for (const place of places.get(value) ?? []) nearness[place] = (nearness[place] ?? 0) + share * (shares[place] ?? 0)
  }
}

/**
 * How near each card of the list is. Only numbers, without a look at the cards: a build asks this for
 * every resource about every other, which at 10,000 of them is 100 million answers.
 * @returns the array of the index, which holds until the next question.
 */
export function nearnessTo(card: Card, { topics, roles, audience, nearness }: RelatedIndex): Float64Array {
  nearness.fill(0)
  for (const value of card.audience) {
    for (const place of audience.places.get(value) ?? []) nearness[place] = SAME_AUDIENCE
  }
  addShared(nearness, card.topics, topics, 2)
  addShared(nearness, card.roles, roles, 1)
  return nearness
}
