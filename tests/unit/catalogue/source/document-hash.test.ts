import { expect, it } from 'vitest'

import { documentHash, setDocumentHash } from '../../../../src/catalogue/source/document-hash.ts'

const page = { _id: 'page-about', _type: 'page', title: 'About', body: [{ _key: 'a' }] }

it('Documents of the same content have the same hash', () => {
  expect(documentHash(structuredClone(page))).toBe(documentHash(page))
})

it.each([
  ['another title', { title: 'About us' }],
  ['another id', { _id: 'page-about-us' }],
  ['a change deep inside', { body: [{ _key: 'b' }] }],
  ['a further field', { summary: '' }],
])('A document with %s has another hash', (_, fields) => {
  expect(documentHash({ ...page, ...fields })).not.toBe(documentHash(page))
})

it('The hash of the text from which a document was read is its hash', () => {
  const document = structuredClone(page)
  setDocumentHash(document, 'hash of a line')
  expect(documentHash(document)).toBe('hash of a line')
})
