import { describe, expect, it } from 'vitest'

import { takeOver } from '../../../src/domain/related-again.ts'
import { makeRelatedIndex } from '../../../src/domain/related-index.ts'
import { relatedTo } from '../../../src/domain/related.ts'
import type { Card } from '../../../src/domain/resource.ts'
import { idsOf, makeCard } from '../../helpers/make-card.ts'
import { seededRandom } from '../../bench/random.ts'

const MOST = 3

function share(a: readonly string[], b: readonly string[]): number {
  return a.filter((value) => b.includes(value)).length / Math.sqrt(Math.max(1, a.length * b.length))
}

function closeness(a: Card, b: Card): number {
  const sum = 2 * share(a.topics, b.topics) + share(a.roles, b.roles) + (share(a.audience, b.audience) > 0 ? 0.2 : 0)
  return Number(sum.toFixed(9))
}

/** The nearest cards, found by comparing with each. */
function compareWithEach(card: Card, cards: readonly Card[]): readonly string[] {
  const others = cards.filter((other) => other !== card && closeness(card, other) > 0.5)
  const nearest = others.sort((a, b) => closeness(card, b) - closeness(card, a) || a.title.localeCompare(b.title, 'en'))
  return idsOf(nearest.slice(0, MOST))
}

const VALUES = ['a', 'b', 'c', 'd', 'e', 'f']

/** An editor who changes, adds and takes away cards at random. */
function makeEditor(seed: number) {
  const random = seededRandom(seed)
  const pick = (count: number) => Math.floor(random() * count)
  const some = () => VALUES.filter(() => random() < 0.3)
  let number = 0
  const makeAny = (): Card => {
    number += 1
    return makeCard({
      id: `card-${number}`,
      title: `Title ${pick(40)}`,
      topics: some(),
      roles: some(),
      audience: some(),
    })
  }
  const CHANGES: readonly ((card: Card) => readonly Card[])[] = [
    (card) => [{ ...card, summary: 'Other words.' }],
    (card) => [{ ...card, title: `Title ${pick(40)}` }],
    (card) => [{ ...card, topics: some() }],
    (card) => [{ ...card, roles: some() }],
    (card) => [{ ...card, audience: some() }],
    (card) => [card, makeAny()],
    () => [],
  ]
  return {
    begin: () => Array.from({ length: 40 }, makeAny),
    edit: (cards: readonly Card[]) => {
      const at = pick(cards.length)
      const change = CHANGES[pick(CHANGES.length)]
      return cards.flatMap((card, place) => (place === at && change ? change(card) : [card]))
    },
  }
}

it.each([1, 2])('After every edit the nearest are those that comparing with each finds, seed %i', (seed) => {
  const editor = makeEditor(seed)
  let cards: readonly Card[] = editor.begin()
  for (let edit = 0; edit < 60; edit += 1) {
    for (const card of cards) expect(idsOf(relatedTo(card, cards, MOST))).toEqual(compareWithEach(card, cards))
    cards = editor.edit(cards)
  }
})

describe('What was found in an earlier list', () => {
  const near = makeCard({ id: 'near', topics: ['a'] })
  const nearToo = makeCard({ id: 'near-too', topics: ['a'] })
  const far = makeCard({ id: 'far', topics: ['b'] })
  const cards = [near, nearToo, far]

  /** Whether the answer for each card is known in a later list, after all were asked for in the earlier. */
  function known(later: readonly Card[]): readonly boolean[] {
    const from = makeRelatedIndex(cards)
    for (const place of cards.keys())
      from.found[place] = { most: MOST, places: place === 2 ? [] : [1 - place], least: 0.5 }
    const to = makeRelatedIndex(later)
    takeOver(from, to, 1e-9)
    return later.map((_, place) => to.found[place] !== undefined)
  }

  it.each([
    ['nothing has changed', cards, [true, true, true]],
    ['other words are on a card', [{ ...near, summary: 'New.' }, nearToo, far], [true, true, true]],
    ['one is about something else', [{ ...near, topics: ['c'] }, nearToo, far], [false, false, true]],
    ['one has come near', [near, nearToo, { ...far, topics: ['a'] }], [false, false, false]],
    ['one has another title', [near, { ...nearToo, title: 'Z' }, far], [false, false, true]],
    ['one is gone', [near, far], [false, true]],
    [
      'one has come that is near to some',
      [makeCard({ id: 'new', topics: ['b'] }), ...cards],
      [false, true, true, false],
    ],
    ['they stand in another order', [nearToo, near, far], [false, false, false]],
  ])('holds as far as it may where %s', (_, later, expected) => {
    expect(known(later)).toEqual(expected)
  })
})
