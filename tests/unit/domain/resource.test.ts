import { expect, it } from 'vitest'

import { cardOf, isOfType } from '../../../src/domain/resource.ts'
import { makeCard, makeExternalResource } from '../../helpers/make-card.ts'

it('Resources of one type are picked from a list', () => {
  const resource = makeExternalResource({})
  expect([resource].filter(isOfType('externalResource'))).toEqual([resource])
  expect([resource].filter(isOfType('guide'))).toEqual([])
})

it('A card has all that a card can have, and nothing else of its resource', () => {
  const card = makeCard({ year: 2018, minutes: 5, access: 'paid', sourceSeen: '2018-09', lastReviewed: '2026-03-01' })
  expect(cardOf({ ...makeExternalResource({}), ...card })).toEqual(card)
})

it('The card of a resource is the same object each time', () => {
  const resource = makeExternalResource({})
  expect(cardOf(resource)).toBe(cardOf(resource))
})
