import { expect, it } from 'vitest'

import { isOfType, toCard, type ExternalResource } from '../../../src/domain/resource.ts'
import { makeCard } from '../../helpers/make-card.ts'

const card = makeCard({
  id: 'externalResource-poster',
  title: 'Know the signs',
  year: 2021,
  minutes: 2,
  sourceSeen: '2024-02',
  lastReviewed: '2026-01-31',
  topics: ['spotting'],
  isFallback: true,
})
const resource: ExternalResource = {
  ...card,
  type: 'externalResource',
  slug: 'poster',
  sources: [{ publisher: 'Unseen', url: 'https://www.unseenuk.org/' }],
  reviewEveryDays: 365,
  exploitationTypes: ['sexual'],
  contributedBy: [],
  endorsedBy: [],
  adaptedFrom: [],
  layTerms: [],
  url: 'https://www.unseenuk.org/poster',
  publishedBy: [],
  formats: ['pdf'],
  hotelSpecific: true,
}

it('A card carries what lists show and filters ask', () => {
  expect(toCard(resource)).toEqual(card)
})

it('A card carries nothing of the page behind it, so that lists stay small', () => {
  expect(toCard(resource)).not.toHaveProperty('sources')
  expect(JSON.stringify(toCard(resource))).not.toContain('unseenuk.org')
})

it('Resources of one type are picked from a list', () => {
  expect([resource].filter(isOfType('externalResource'))).toEqual([resource])
  expect([resource].filter(isOfType('guide'))).toEqual([])
})
