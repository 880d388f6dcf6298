import { describe, expect, it } from 'vitest'

import { hasCards, openCards } from '../../../../src/search/index/cards.ts'
import { decodeFacets } from '../../../../src/search/index/facet-lists.ts'
import { IndexError } from '../../../../src/search/index/index-file.ts'
import { toCards } from '../../../../src/search/index/to-cards.ts'
import { toFacetLists } from '../../../../src/facets/lists.ts'
import { makeDocument } from '../make-document.ts'

const DOCUMENTS = [
  makeDocument({
    ...{ id: '/guides/keys/', title: 'Keys', summary: 'Who has keys.', kind: 'guide', minutes: 10, year: 2026 },
    ...{ language: 'pl', facets: { role: ['porter', 'kitchen'], kind: ['guide'] } },
  }),
  makeDocument({
    id: '/helplines/#999',
    group: 'helpline',
    title: '999',
    phone: '999',
    boost: 1.5,
    publisher: 'Police',
  }),
  makeDocument({ id: '/guides/all/', title: 'All', facets: { role: ['porter', 'kitchen', 'spa'], kind: ['guide'] } }),
]
const file = toCards(DOCUMENTS, 'en')

describe('Cards', () => {
  it('are opened as the documents have them', () => {
    const [keys, number, all] = openCards(file.cards)
    expect(keys).toMatchObject({
      ...{ id: '/guides/keys/', group: 'resource', title: 'Keys', summary: 'Who has keys.', kind: 'guide' },
      ...{ minutes: 10, year: 2026, language: 'pl', jobs: ['porter', 'kitchen'] },
    })
    expect(number).toMatchObject({ group: 'helpline', phone: '999', boost: 1.5, publisher: 'Police', jobs: [] })
    expect(all).toMatchObject({ id: '/guides/all/', jobs: [] })
    expect([all?.minutes, all?.year, all?.phone, all?.boost, all?.language, all?.kind]).toEqual(
      Array(6).fill(undefined),
    )
  })

  it('come with their facets', () => {
    expect(decodeFacets(file.facets)).toEqual(toFacetLists(DOCUMENTS.map(({ facets = {} }) => facets)))
  })

  it('that are not whole are refused', () => {
    const read: object = JSON.parse(JSON.stringify(file))
    expect(hasCards(read)).toBe(true)
    const { cards, facets } = file
    for (const broken of [
      ...[{ cards: { ...cards, summaries: ['one'] } }, { cards: { ...cards, titles: [1, 2, 3] } }],
      ...[{ cards: { ...cards, facts: { ...cards.facts, year: {} } } }, { cards: { ...cards, addresses: null } }],
      ...[{ facets: { ...facets, kind: { guide: [0] } } }, { facets: { kind: null } }],
    ]) {
      expect(hasCards({ ...file, ...broken })).toBe(false)
    }
    const short = { ...cards, facts: { ...cards.facts, kind: { values: ['guide'], of: '$' } } }
    expect(() => openCards(short)).toThrow(IndexError)
  })
})
