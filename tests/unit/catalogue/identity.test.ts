import { describe, expect, it } from 'vitest'

import { slugOf, toIdentity } from '../../../src/catalogue/identity.ts'

const source = { _id: 'topic-signs', slug: 'signs', title: 'Signs' }
const localeInfo = { language: 'pl', isFallback: false, isUnchecked: true }

describe('The name of a document', () => {
  it('its address is that of the source, its title and language those of the translation', () => {
    const translation = { _id: 'topic-signs.pl', slug: null, title: 'Znaki' }
    expect(toIdentity({ source, translation, localeInfo })).toEqual({
      id: 'topic-signs',
      slug: 'signs',
      title: 'Znaki',
      ...localeInfo,
    })
  })

  it('one without an address of its own has its id', () => {
    expect(slugOf({ ...source, slug: null })).toBe('topic-signs')
  })
})
