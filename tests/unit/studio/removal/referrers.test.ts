import { expect, it } from 'vitest'

import { findReferrers, isTranslation } from '../../../../sanity-studio/app/removal/referrers.ts'

const to = (id: string, more: object = {}) => ({ _type: 'reference', _ref: id, ...more })

it('Names each document that refers to one once, with the fields, and whether that keeps it', () => {
  const documents = [
    { _id: 'guide', _type: 'guide', topics: [to('a'), to('b')], body: [{ _type: 'callout', link: to('a') }] },
    { _id: 'drafts.guide', _type: 'guide', adaptedFrom: [to('a')] },
    { _id: 'drafts.weak', _type: 'sign', roles: [to('a', { _weak: true })] },
    { _id: 'other', _type: 'sign', roles: [to('b')] },
  ]
  expect(findReferrers(documents, 'a')).toEqual([
    { id: 'guide', type: 'guide', fields: ['topics', 'body', 'adaptedFrom'], isStrong: true },
    { id: 'weak', type: 'sign', fields: ['roles'], isStrong: false },
  ])
})

it('Knows translations, which are removed with the document, from whatever else refers to it', () => {
  const documents = [
    { _id: 'a-pl', _type: 'guide', translationOf: to('a') },
    { _id: 'drafts.a-ro', _type: 'guide', translationOf: to('a', { _weak: true }) },
    { _id: 'b-pl', _type: 'guide', translationOf: to('b'), adaptedFrom: [to('a')] },
  ]
  expect(findReferrers(documents, 'a').filter(isTranslation)).toMatchObject([{ id: 'a-pl' }, { id: 'a-ro' }])
})
