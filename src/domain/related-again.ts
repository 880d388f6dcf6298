import { nearnessTo, type Nearest, type RelatedIndex } from './related-index.ts'
import type { Card } from './resource.ts'

/** With more new cards asking again costs less than finding out which cards they concern. */
const MOST_NEW = 100

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((value, at) => value === b[at]))
}

/** Whether two states of a card are as near to every other and are in the same order among equals. */
function countsTheSame(a: Card, b: Card): boolean {
  return (
    a.title === b.title &&
    areEqual(a.topics, b.topics) &&
    areEqual(a.roles, b.roles) &&
    areEqual(a.audience, b.audience)
  )
}

/** Where the cards of an earlier list stand now; undefined where one is gone or counts otherwise. */
function findAgain(from: RelatedIndex, to: RelatedIndex): readonly (number | undefined)[] {
  const others = new Map(to.cards.flatMap((card, place) => (from.placeOf.has(card) ? [] : [[card.id, place] as const])))
  return from.cards.map((card) => {
    const place = to.placeOf.get(card)
    if (place !== undefined) return place
    const now = others.get(card.id)
    const changed = now === undefined ? undefined : to.cards[now]
    return changed !== undefined && countsTheSame(card, changed) ? now : undefined
  })
}

function areInOrder(places: readonly (number | undefined)[]): boolean {
  const known = places.filter((place) => place !== undefined)
  return known.every((place, at) => at === 0 || place > (known[at - 1] ?? place))
}

/**
 * Takes over what was found in an earlier list as far as it holds in a later one: nobody who was found is gone, and no
 * new card comes nearer.
 * @param margin by how much two sums may differ by their rounding.
 */
export function takeOver(from: RelatedIndex, to: RelatedIndex, margin: number): void {
  const placesNow = findAgain(from, to)
  const known = new Set(placesNow)
  const added = to.cards.filter((_, place) => !known.has(place))
  if (added.length > MOST_NEW || !areInOrder(placesNow)) return
  for (const [before, now] of placesNow.entries()) {
    const nearest = from.found[before]
    if (now === undefined || nearest === undefined) continue
    const places = nearest.places.map((place) => placesNow[place])
    const kept = places.filter((place) => place !== undefined)
    if (kept.length === places.length) to.found[now] = { ...nearest, places: kept }
  }
  for (const card of added) {
    const nearness = nearnessTo(card, to)
    for (const [place, near] of nearness.entries()) {
      if (isAmong(near + margin, to.found[place])) to.found[place] = undefined
    }
  }
}

function isAmong(near: number, nearest: Nearest | undefined): boolean {
  return nearest !== undefined && near >= nearest.least
}
