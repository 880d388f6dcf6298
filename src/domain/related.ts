import { takeOver } from './related-again.ts'
import { makeRelatedIndex, nearnessTo, type Nearest, type RelatedIndex } from './related-index.ts'
import type { Card } from './resource.ts'

const { compare: byTitle } = new Intl.Collator('en')

const indexes = new WeakMap<readonly Card[], RelatedIndex>()

/** The newest list of each language: what was found in it often holds in the next. */
const newest: RelatedIndex[] = []

const MOST_LISTS = 16

/** Whether most cards of a list are still the same objects in a later one. */
function isEarlier({ placeOf }: RelatedIndex, cards: readonly Card[]): boolean {
  return cards.filter((card) => placeOf.has(card)).length * 2 > cards.length
}

/** Every page asks about the same list, so what stands where is found out once. */
function indexOf(cards: readonly Card[]): RelatedIndex {
  const known = indexes.get(cards)
  if (known !== undefined) return known
  const index = makeRelatedIndex(cards)
  const at = newest.findIndex((other) => isEarlier(other, cards))
  const [earlier] = at === -1 ? [] : newest.splice(at, 1)
  if (earlier !== undefined) takeOver(earlier, index, 2 / EXACT)
  newest.push(index)
  if (newest.length > MOST_LISTS) newest.shift()
  indexes.set(cards, index)
  return index
}

/** Below it two resources have too little in common to send a reader from one to the other. */
const TOO_LITTLE = 0.5

/** Sums that differ less differ by their rounding only: their order is that of the titles. */
const EXACT = 1e9

function findNearest(card: Card, index: RelatedIndex, most: number): Nearest {
  let nearest: readonly { readonly place: number; readonly other: Card; readonly near: number }[] = []
  let least = TOO_LITTLE
  const nearness = nearnessTo(card, index)
  for (let place = 0; place < nearness.length; place += 1) {
    const sum = nearness[place] ?? 0
    // Most are far away: they need no exact look.
    if (sum < least - 1 / EXACT) continue
    const near = Math.round(sum * EXACT) / EXACT
    if (near <= TOO_LITTLE || near < least) continue
    const other = index.cards[place]
    if (other === undefined || other.id === card.id) continue
    nearest = [...nearest, { place, other, near }]
      .sort((a, b) => b.near - a.near || byTitle(a.other.title, b.other.title))
      .slice(0, most)
    if (nearest.length === most) least = nearest.at(-1)?.near ?? least
  }
  return { most, places: nearest.map(({ place }) => place), least }
}

/**
 * The resources nearest to one: by shared topics (counted double), jobs and audience, each against
 * how many either has, so that what is about everything is near to nothing in particular.
 * @param all must not change from one call to the next: what is in it is indexed once. In a later list with mostly
 * the same cards only what may have changed is looked for again.
 */
export function relatedTo<T extends Card>(card: T, all: readonly T[], most: number): readonly T[] {
  const index = indexOf(all)
  const place = index.placeOf.get(card)
  const known = place === undefined ? undefined : index.found[place]
  const nearest = known?.most === most ? known : findNearest(card, index, most)
  if (place !== undefined) index.found[place] = nearest
  return nearest.places.flatMap((at) => all[at] ?? [])
}
