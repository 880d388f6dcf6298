import { describe, expect, it } from 'vitest'

import { guide, useTestLake } from '../test-lake.ts'
import { refusal } from '../refusal.ts'

const lake = useTestLake()

describe('References', () => {
  const reference = (id: string, more: object = {}) => ({ about: { _type: 'reference', _ref: id, ...more } })

  it('lead to a document that is there, in the end', async () => {
    const error = await refusal(lake().ada.create(guide('a', reference('b'))))
    expect([error.statusCode, error.message]).toEqual([
      409,
      expect.stringContaining('"a" references non-existent document "b"'),
    ])
    await lake()
      .ada.transaction()
      .create(guide('a', reference('b')))
      .create(guide('b'))
      .commit()
    await lake().ada.create(guide('c', reference('nowhere', { _weak: true })))
  })

  it('keep what they lead to, from drafts as well, and name those that lead there', async () => {
    await lake()
      .ada.transaction()
      .create(guide('b'))
      .create(guide('a', reference('b')))
      .create(guide('drafts.d', reference('b')))
      .commit()
    const error = await refusal(lake().ada.delete('b'))
    expect([error.statusCode, error.details]).toMatchObject([
      409,
      {
        items: [{ error: { type: 'documentHasExistingReferencesError', id: 'b', referencingIDs: ['a', 'drafts.d'] } }],
      },
    ])
    await lake().ada.transaction().delete('a').delete('drafts.d').delete('b').commit()
    expect(await lake().ada.fetch('count(*)')).toBe(0)
  })

  it('that are weak keep nothing, nor does a document keep itself', async () => {
    await lake().ada.create(guide('b', reference('b')))
    await lake().ada.create(guide('a', reference('b', { _weak: true })))
    await lake().ada.delete('b')
    expect(await lake().ada.getDocument('b')).toBeUndefined()
  })

  it('that led nowhere before do not stand in the way of an edit', async () => {
    await lake().ada.create(guide('a', reference('gone', { _weak: true })))
    const stored = lake().store.byId.get('a')
    if (stored === undefined) throw new Error('a is missing')
    const after = { ...stored, about: { _ref: 'gone' }, _rev: 'import' }
    lake().store.commit({
      id: 'import',
      author: '',
      at: stored._updatedAt,
      changes: [{ documentId: 'a', after, mutations: [] }],
    })
    expect(await lake().ada.patch('a').set({ title: 'x' }).commit()).toMatchObject({ title: 'x' })
  })
})
