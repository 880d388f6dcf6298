import { expect, it } from 'vitest'

import { isPublishedId, publishedOnly } from '../../../../src/catalogue/source/published.ts'

it.each([
  ['guide-knock', true],
  ['6f0e3f5c-1f64-4b0a-9f4e-0c8b4a0f7c11', true],
  ['page-drafts.html', true],
  ['draftsman', true],
  ['drafts.guide-knock', false],
  ['versions.rSpring.guide-knock', false],
])('A reader may see “%s”: %s', (id, expected) => {
  expect(isPublishedId(id)).toBe(expected)
})

it('Drafts and versions of a release are taken out, the rest keeps its order', () => {
  const documents = ['b', 'drafts.b', 'versions.r1.a', 'a'].map((_id) => ({ _id, _type: 'guide' }))
  expect(publishedOnly(documents).map(({ _id }) => _id)).toEqual(['b', 'a'])
})
