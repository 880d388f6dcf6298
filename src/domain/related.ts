import type { Card } from './resource.ts'

const { compare: byTitle } = new Intl.Collator('en')

/** One field of all cards. */
interface Field {
  /** Where in the list the cards stand that bear a value. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** What one shared value of a card counts: the less, the more values it has. */
  readonly shares: Float64Array
}

interface Index {
  readonly topics: Field
  readonly roles: Field
  readonly audience: Field
  /** How near each card is to the one that is asked about: one array for all questions, which are many. */
  readonly nearness: Float64Array
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

const indexes = new WeakMap<readonly Card[], Index>()

/** Every page asks about the same list, so what stands where is found out once. */
function indexOf(cards: readonly Card[]): Index {
  const known = indexes.get(cards)
  if (known !== undefined) return known
  const index = {
    topics: fieldOf(cards, ({ topics }) => topics),
    roles: fieldOf(cards, ({ roles }) => roles),
    audience: fieldOf(cards, ({ audience }) => audience),
    nearness: new Float64Array(cards.length),
  }
  indexes.set(cards, index)
  return index
}

const SAME_AUDIENCE = 0.2

/** Below it two resources have too little in common to send a reader from one to the other. */
const TOO_LITTLE = 0.5

/** Sums that differ less differ by their rounding only: their order is that of the titles. */
const EXACT = 1e9

function addShared(nearness: Float64Array, values: readonly string[], { places, shares }: Field, weight: number): void {
  const share = weight * shareOf(values)
  for (const value of values) {
    for (const place of places.get(value) ?? []) nearness[place] = (nearness[place] ?? 0) + share * (shares[place] ?? 0)
  }
}

/**
 * How near each card of the list is. Numbers alone, without a look at the cards: a build asks this for
 * every resource about every other, which at 10,000 of them is 100 million answers.
 */
function nearnessOf(card: Card, { topics, roles, audience, nearness }: Index): Float64Array {
  nearness.fill(0)
  for (const value of card.audience) {
    for (const place of audience.places.get(value) ?? []) nearness[place] = SAME_AUDIENCE
  }
  addShared(nearness, card.topics, topics, 2)
  addShared(nearness, card.roles, roles, 1)
  return nearness
}

/**
 * The resources nearest to one: by shared topics (counted double), jobs and audience, each against
 * how many either has, so that what is about everything is near to nothing in particular.
 * @param all must not change from one call to the next: what stands in it is indexed once.
 */
export function relatedTo<T extends Card>(card: Card, all: readonly T[], most: number): readonly T[] {
  let nearest: readonly { readonly other: T; readonly near: number }[] = []
  let least = TOO_LITTLE
  const nearness = nearnessOf(card, indexOf(all))
  for (let place = 0; place < nearness.length; place += 1) {
    const sum = nearness[place] ?? 0
    // Most are far away: they need no exact look.
    if (sum < least - 1 / EXACT) continue
    const near = Math.round(sum * EXACT) / EXACT
    if (near <= TOO_LITTLE || near < least) continue
    const other = all[place]
    if (other === undefined || other.id === card.id) continue
    nearest = [...nearest, { other, near }]
      .sort((a, b) => b.near - a.near || byTitle(a.other.title, b.other.title))
      .slice(0, most)
    if (nearest.length === most) least = nearest.at(-1)?.near ?? least
  }
  return nearest.map(({ other }) => other)
}
