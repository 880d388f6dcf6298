import { describe, expect, it } from 'vitest'

import { slugOf, toIdentity } from '../../../src/library/identity.ts'

const original = { _id: 'topic-signs', slug: 'signs', title: 'Signs' }
const wording = { language: 'pl', isFallback: false, isUnchecked: true }

describe('What a document is called', () => {
  it('its address is that of the original, its title and language those of the translation', () => {
    const worded = { _id: 'topic-signs.pl', slug: null, title: 'Znaki' }
    expect(toIdentity({ original, worded, wording })).toEqual({
      id: 'topic-signs',
      slug: 'signs',
      title: 'Znaki',
      ...wording,
    })
  })

  it('one without an address of its own has its id', () => {
    expect(slugOf({ ...original, slug: null })).toBe('topic-signs')
  })
})
