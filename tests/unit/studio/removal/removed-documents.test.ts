import { expect, it } from 'vitest'

import { missingReferenceIn, toRemovedPage } from '../../../../sanity-studio/app/removal/removed-documents.ts'

const published = { _id: 'a', _type: 'guide', title: 'As it was on the hub' }
const draft = { _id: 'drafts.a', _type: 'guide', title: 'With later changes' }
const entry = { publishedId: 'a', author: 'ben', at: '2026-11-27T10:00:00.000Z' }

it('Brings back the draft where there was one, and knows the reason of the request', () => {
  const request = { _id: 'removal.a', _type: 'removal', reason: 'Doubled' }
  expect(toRemovedPage({ removed: [{ ...entry, documents: [published, draft, request] }], next: 100 })).toEqual({
    removed: [
      { id: 'a', type: 'guide', document: draft, wasPublished: true, author: 'ben', at: entry.at, reason: 'Doubled' },
    ],
    next: 100,
  })
  const [only] = toRemovedPage({ removed: [{ ...entry, documents: [draft] }], next: null }).removed
  expect(only).toMatchObject({ document: draft, wasPublished: false, reason: '' })
})

it('Names the document that has to come back first', () => {
  const error = { type: 'documentReferenceDoesNotExistError', referenceID: 'topic-a' }
  expect(missingReferenceIn({ details: { items: [{ error, index: 0 }] } })).toBe('topic-a')
  expect(missingReferenceIn(new Error('Network'))).toBeUndefined()
})
