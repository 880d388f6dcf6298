import { expect, test } from 'vitest'

import { toPeerDocuments } from '../../../bench/peers/peer-document.ts'
import type { SearchDocument } from '../../../../src/search/model.ts'

const ROLES = [{ slug: 'front-desk' }, { slug: 'guest' }]

function makeDocument(document: Partial<SearchDocument>): SearchDocument {
  return {
    ...{ id: '/guides/risk-map/', group: 'resource', title: 'Risk map', summary: 'Where to look.' },
    ...{ topics: [], layTerms: [], headings: [], body: '' },
    ...document,
  }
}

function only(document: Partial<SearchDocument>) {
  return toPeerDocuments([makeDocument(document)], ROLES)[0]
}

test('A resource is listed by its facets, and what is for every job by all jobs', () => {
  const listed = only({ facets: { role: ['*'], country: ['GB', 'US-CA'] } })
  expect(listed).toMatchObject({
    isListed: true,
    facets: { role: ['front-desk', 'guest'], country: ['gb', 'us-ca'], kind: [] },
  })
})

test('It has its facts, and each line of its text as a paragraph', () => {
  const document = only({ kind: 'guide', publisher: 'ILO', minutes: 5, year: 2024, body: 'One.\n\nTwo.\n' })
  expect(document?.facts).toEqual(['guide', 'ILO', '5 minutes', '2024'])
  expect(document?.paragraphs).toEqual(['One.', 'Two.'])
  expect(only({})?.facts).toEqual([])
})

test('A law has a letter but stands in no list of resources; a page of the hub stands in none at all', () => {
  const law = only({ id: '/laws/x/', group: 'law', title: 'Zoning act', facets: { country: ['GB'] } })
  expect(law).toMatchObject({ isListed: false, letter: 'z' })
  expect(law?.facets).toEqual({})
  expect(only({ group: 'page' })).not.toHaveProperty('letter')
  expect(only({ title: '10 signs' })?.letter).toBe('digits')
})

test('What is a part of a page has no page', () => {
  expect(toPeerDocuments([makeDocument({ id: '/signs/#traffic', group: 'sign' })], ROLES)).toEqual([])
})
