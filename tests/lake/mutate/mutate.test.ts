import { describe, expect, it } from 'vitest'

import { guide, useTestLake } from '../test-lake.ts'
import { refusal } from '../refusal.ts'

const lake = useTestLake()

describe('Several mutations', () => {
  it('happen in order, under one revision, the one that is given', async () => {
    const { transactionId, results } = await lake()
      .ada.transaction()
      .create(guide('a', { count: 1 }))
      .patch('a', (patch) => patch.inc({ count: 1 }))
      .create(guide('b'))
      .delete('b')
      .delete('c')
      .transactionId('my-transaction-1')
      .commit()
    expect(transactionId).toBe('my-transaction-1')
    expect(results.map(({ id, operation }) => [id, operation])).toEqual([
      ['a', 'create'],
      ['a', 'update'],
      ['b', 'create'],
      ['b', 'delete'],
      ['c', 'none'],
    ])
    expect(await lake().ada.getDocument('a')).toMatchObject({ count: 2, _rev: 'my-transaction-1' })
    expect(await lake().ada.getDocument('b')).toBeUndefined()
    const again = await refusal(lake().ada.transaction().create(guide('d')).transactionId('my-transaction-1').commit())
    expect(again.statusCode).toBe(409)
    expect(await lake().ada.getDocument('d')).toBeUndefined()
  })

  it('happen all or none', async () => {
    await lake().ada.create(guide('a', { title: 'A' }))
    const attempt = lake()
      .ada.transaction()
      .patch('a', (patch) => patch.set({ title: 'B' }))
      .create(guide('b'))
      .create(guide('a'))
      .commit()
    expect((await refusal(attempt)).details).toMatchObject({ items: [{ index: 2 }] })
    expect(await lake().ada.getDocuments(['a', 'b'])).toMatchObject([{ title: 'A' }, null])
  })

  it('by query touch what the query finds', async () => {
    await lake().ada.transaction().create(guide('a')).create(guide('b')).create({ _id: 'c', _type: 'law' }).commit()
    await lake()
      .ada.patch({ query: '*[_type == $type]', params: { type: 'guide' } })
      .set({ seen: true })
      .commit()
    expect(await lake().ada.fetch('*[seen == true]._id', {}, { perspective: 'raw' })).toEqual(['a', 'b'])
    await lake().ada.delete({ query: '*[_type == "guide"]' })
    expect(await lake().ada.fetch('*._id', {}, { perspective: 'raw' })).toEqual(['c'])
    expect((await refusal(lake().ada.delete({ query: '*[' }))).statusCode).toBe(400)
  })

  it('change nothing in a dry run, which refuses like a real one', async () => {
    const result = await lake().ada.create(guide('a'), { dryRun: true })
    expect(result).toMatchObject({ _id: 'a' })
    expect(await lake().ada.getDocument('a')).toBeUndefined()
    expect((await refusal(lake().ada.patch('a').set({ a: 1 }).commit({ dryRun: true }))).statusCode).toBe(404)
  })

  it('get keys where they are asked for', async () => {
    await lake().ada.create(guide('a', { tags: [{ name: 'x' }] }), { autoGenerateArrayKeys: true })
    await lake()
      .ada.patch('a')
      .append('tags', [{ name: 'y' }])
      .commit({ autoGenerateArrayKeys: true })
    const key = expect.stringMatching(/^\w+$/)
    expect(await lake().ada.getDocument('a')).toMatchObject({
      tags: [
        { _key: key, name: 'x' },
        { _key: key, name: 'y' },
      ],
    })
  })
})

it('Stored documents cannot be changed in place', async () => {
  await lake().ada.create(guide('a', { tags: [{ _key: 'x' }] }))
  const stored = lake().store.byId.get('a')
  expect(Object.isFrozen(stored) && Object.isFrozen(stored?.['tags'])).toBe(true)
})
