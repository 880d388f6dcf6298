import type { Card } from './resource.ts'

const { compare: byTitle } = new Intl.Collator('en')

/** Where in a list the cards stand that bear a value. */
type Places = ReadonlyMap<string, readonly number[]>

/** One field of all cards: where each value stands, and how many values each card has. */
interface Field {
  readonly places: Places
  readonly lengths: Uint16Array
}

interface Index {
  readonly topics: Field
  readonly roles: Field
  readonly audience: Field
}

function fieldOf(cards: readonly Card[], valuesOf: (card: Card) => readonly string[]): Field {
  const places = new Map<string, number[]>()
  const lengths = Uint16Array.from(cards, (card) => valuesOf(card).length)
  for (const [place, card] of cards.entries()) {
    for (const value of new Set(valuesOf(card))) {
      const known = places.get(value)
      if (known === undefined) places.set(value, [place])
      else known.push(place)
    }
  }
  return { places, lengths }
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
  }
  indexes.set(cards, index)
  return index
}

/** How many of the values each card of the list shares. */
function countShared(values: readonly string[], { places, lengths }: Field): Uint16Array {
  const counts = new Uint16Array(lengths.length)
  for (const value of values) {
    for (const place of places.get(value) ?? []) counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

const SAME_AUDIENCE = 0.2

/** Below it two resources have too little in common to send a reader from one to the other. */
const TOO_LITTLE = 0.5

/**
 * How near each card of the list is. Numbers alone, without a look at the cards: a build asks this for
 * every resource about every other, which at 10,000 of them is 100 million answers.
 */
function nearnessOf(card: Card, index: Index): Float64Array {
  const topics = countShared(card.topics, index.topics)
  const roles = countShared(card.roles, index.roles)
  const audience = countShared(card.audience, index.audience)
  const nearness = new Float64Array(topics.length)
  for (let place = 0; place < nearness.length; place += 1) {
    let near = (audience[place] ?? 0) > 0 ? SAME_AUDIENCE : 0
    const byTopic = topics[place] ?? 0
    if (byTopic > 0) near += (2 * byTopic) / Math.sqrt(card.topics.length * (index.topics.lengths[place] ?? 1))
    const byRole = roles[place] ?? 0
    if (byRole > 0) near += byRole / Math.sqrt(card.roles.length * (index.roles.lengths[place] ?? 1))
    nearness[place] = near
  }
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
    const near = nearness[place] ?? 0
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
