import { describe, expect, it } from 'vitest'

import { encodeAddresses, openAddresses, type EncodedAddresses } from '../../../../src/search/index/addresses.ts'
import { IndexError } from '../../../../src/search/index/index-file.ts'

const DOCUMENTS = [
  { id: '/guides/risk-map/', title: 'Risk map' },
  { id: '/guides/risk-maps-7/', title: 'Risk map' },
  { id: '/guides/call-first/', title: '“Call first”' },
  { id: '/signs/#hk-traffic', title: 'Many people come and go' },
  { id: '/helplines/#999', title: '999' },
  { id: '/ar/guides/risk-map/', title: 'خريطة المخاطر' },
  { id: '/resources/łódź-𐌱/', title: 'Łódź 𐌱' },
  { id: '/resources/a-𐌱/', title: 'A 𐌰' },
  { id: '/', title: 'Hotel hub' },
  { id: '', title: '' },
  { id: 'a', title: 'a' },
  { id: '/constructor/__proto__/', title: '__proto__' },
]

const titles = DOCUMENTS.map(({ title }) => title)

describe('Addresses', () => {
  it('are those that were encoded, whatever they have in common with titles', () => {
    const encoded = encodeAddresses(DOCUMENTS)
    const read: EncodedAddresses = JSON.parse(JSON.stringify(encoded))
    const addressOf = openAddresses(read, titles)
    expect(DOCUMENTS.map((_, docId) => addressOf(docId))).toEqual(DOCUMENTS.map(({ id }) => id))
    expect(JSON.stringify(encoded).isWellFormed()).toBe(true)
  })

  it('take no name that the title says', () => {
    const { endings, frames } = encodeAddresses(DOCUMENTS.slice(0, 2))
    expect(endings).toEqual(['', 's-7'])
    expect(frames.values).toEqual([['/guides/', '/']])
  })

  it('of more or fewer documents are refused', () => {
    const encoded = encodeAddresses(DOCUMENTS)
    expect(() => openAddresses(encoded, titles.slice(1))).toThrow(IndexError)
    expect(() => openAddresses({ ...encoded, endings: [] }, titles)).toThrow(IndexError)
    expect(() => openAddresses({ ...encoded, dropped: '' }, titles)).toThrow(IndexError)
  })
})
