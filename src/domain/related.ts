import type { Card } from './resource.ts'

const { compare: byTitle } = new Intl.Collator('en')

/** Where in a list the cards stand that bear a topic or job. */
type Places = ReadonlyMap<string, readonly number[]>

interface Index {
  readonly topics: Places
  readonly roles: Places
}

function placesOf(cards: readonly Card[], valuesOf: (card: Card) => readonly string[]): Places {
  const places = new Map<string, number[]>()
  for (const [place, card] of cards.entries()) {
    for (const value of new Set(valuesOf(card))) {
      const known = places.get(value)
      if (known === undefined) places.set(value, [place])
      else known.push(place)
    }
  }
  return places
}

const indexes = new WeakMap<readonly Card[], Index>()

/** Every page asks about the same list, so what stands where is found out once. */
function indexOf(cards: readonly Card[]): Index {
  const known = indexes.get(cards)
  if (known !== undefined) return known
  const index = {
    topics: placesOf(cards, ({ topics }) => topics),
    roles: placesOf(cards, ({ roles }) => roles),
  }
  indexes.set(cards, index)
  return index
}

/** How many of the values each card of the list shares. */
function countShared(values: readonly string[], places: Places, length: number): Uint16Array {
  const counts = new Uint16Array(length)
  for (const value of values) {
    for (const place of places.get(value) ?? []) counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

const SAME_AUDIENCE = 0.2

function shareOf(shared: number, a: readonly string[], b: readonly string[]): number {
  return shared === 0 ? 0 : shared / Math.sqrt(a.length * b.length)
}

/**
 * The resources nearest to one: by shared topics (counted double), jobs and audience, each against
 * how many either has, so that what is about everything is near to nothing in particular.
 * @param all must not change from one call to the next: what stands in it is indexed once.
 */
export function relatedTo<T extends Card>(card: Card, all: readonly T[], most: number): readonly T[] {
  const index = indexOf(all)
  const topics = countShared(card.topics, index.topics, all.length)
  const roles = countShared(card.roles, index.roles, all.length)
  let nearest: readonly { readonly other: T; readonly score: number }[] = []
  let least = 0.5
  for (const [place, other] of all.entries()) {
    const shared =
      2 * shareOf(topics[place] ?? 0, card.topics, other.topics) + shareOf(roles[place] ?? 0, card.roles, other.roles)
    if (shared + SAME_AUDIENCE < least || other.id === card.id) continue
    const score = shared + (card.audience.some((value) => other.audience.includes(value)) ? SAME_AUDIENCE : 0)
    if (score <= 0.5 || score < least) continue
    nearest = [...nearest, { other, score }]
      .sort((a, b) => b.score - a.score || byTitle(a.other.title, b.other.title))
      .slice(0, most)
    if (nearest.length === most) least = nearest.at(-1)?.score ?? least
  }
  return nearest.map(({ other }) => other)
}
