import { describe, expect, it } from 'vitest'

import { createRequiredFieldFiller } from '../../../../src/tools/drafts/fill-required-fields.ts'

const fillRequiredFields = createRequiredFieldFiller()

describe('A draft that was just created can be shown', () => {
  it('with placeholders that name the missing fields', () => {
    expect(fillRequiredFields({ _id: 'drafts.x1', _type: 'guide' })).toMatchObject({
      _id: 'drafts.x1',
      title: '[title is missing]',
      summary: '[summary is missing]',
      language: 'en',
      slug: { current: 'x1' },
      sources: [],
      body: [],
    })
  })

  it('with the first value of a vocabulary', () => {
    expect(fillRequiredFields({ _id: 'x1', _type: 'guide' })['kind']).toBe('guide')
  })

  it('also in the objects of its rich text', () => {
    const body = [{ _type: 'callout', _key: 'k' }]
    expect(fillRequiredFields({ _id: 'x1', _type: 'guide', body })['body']).toEqual([
      { _type: 'callout', _key: 'k', tone: 'note', text: [] },
    ])
  })

  it('without an address where a translation has its original’s', () => {
    const translationOf = { _type: 'reference', _ref: 'a' }
    expect(fillRequiredFields({ _id: 'x1', _type: 'guide', translationOf })).not.toHaveProperty('slug')
  })

  it('without an address where the type has none', () => {
    expect(fillRequiredFields({ _id: 'x1', _type: 'actionStep' })).not.toHaveProperty('slug')
  })
})

it('The words of an editor are never changed', () => {
  const draft = { _id: 'x1', _type: 'guide', title: 'Mine', kind: 'checklist', extra: { a: 1 } }
  expect(fillRequiredFields(draft)).toMatchObject(draft)
})

it('A document of an unknown type stays as it is', () => {
  expect(fillRequiredFields({ _id: 'x1', _type: 'stranger' })).toEqual({ _id: 'x1', _type: 'stranger' })
})
