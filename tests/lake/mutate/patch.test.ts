import { beforeEach, describe, expect, it } from 'vitest'

import { guide, send, useTestLake } from '../test-lake.ts'
import { refusal } from '../refusal.ts'

const lake = useTestLake()

describe('A patch', () => {
  const tags = [
    { _key: 'x', name: 'x' },
    { _key: 'y', name: 'y' },
  ]

  beforeEach(() =>
    lake().ada.create(guide('a', { title: 'Old', count: 3, tags, list: ['a', 'b', 'c'], inner: { b: 1 } })),
  )

  it.each([
    ['sets', { set: { title: 'New', 'inner.c': 2 } }, { title: 'New', inner: { b: 1, c: 2 } }],
    ['sets by key', { set: { 'tags[_key=="y"].name': 'z' } }, { tags: [tags[0], { _key: 'y', name: 'z' }] }],
    ['sets what is missing', { setIfMissing: { title: 'New', more: 1 } }, { title: 'Old', more: 1 }],
    ['unsets', { unset: ['tags[_key=="x"]', 'list[0]'] }, { tags: [tags[1]], list: ['b', 'c'] }],
    ['increases', { inc: { count: 2 } }, { count: 5 }],
    ['decreases', { dec: { count: 2 } }, { count: 1 }],
    ['inserts after', { insert: { after: 'list[-1]', items: ['d'] } }, { list: ['a', 'b', 'c', 'd'] }],
    ['inserts before', { insert: { before: 'list[0]', items: ['z'] } }, { list: ['z', 'a', 'b', 'c'] }],
    ['replaces', { insert: { replace: 'list[0:2]', items: ['z'] } }, { list: ['z', 'c'] }],
    ['replaces nothing', { insert: { replace: 'tags[_key=="q"]', items: [{ _key: 'q' }] } }, { tags }],
    ['applies a diff', { diffMatchPatch: { title: '@@ -1,3 +1,3 @@\n-Old\n+New\n' } }, { title: 'New' }],
  ])('%s', async (_, operations, expected) => {
    const patched = await lake().ada.patch('a', operations).commit()
    expect(patched).toMatchObject(expected)
    expect(await lake().ada.getDocument('a')).toEqual(patched)
  })

  it.each([
    [1, 0, ['a', 'z', 'b', 'c']],
    [0, 0, ['z', 'a', 'b', 'c']],
    [3, 0, ['a', 'b', 'c', 'z']],
    [1, 1, ['a', 'z', 'c']],
  ])('splices at %i over %i items', async (start, count, expected) => {
    expect(await lake().ada.patch('a').splice('list', start, count, ['z']).commit()).toMatchObject({ list: expected })
  })

  it('gives a new revision, and the time of the change', async () => {
    const before = await lake().ada.getDocument('a')
    const after = await lake().ada.patch('a').set({ title: 'New' }).commit()
    expect(after._rev).not.toBe(before?._rev)
    expect(after._createdAt).toBe(before?._createdAt)
    expect(Date.parse(after._updatedAt)).toBeGreaterThanOrEqual(Date.parse(before?._updatedAt ?? ''))
  })

  it('is refused where the document has changed since, is not there, or would become another', async () => {
    const before = await lake().ada.getDocument('a')
    await lake().ben.patch('a').set({ title: 'Ben’s' }).commit()
    const late = await refusal(
      lake()
        .ada.patch('a')
        .ifRevisionId(before?._rev ?? '')
        .set({ title: 'Ada’s' })
        .commit(),
    )
    expect([late.statusCode, late.details]).toMatchObject([
      409,
      { items: [{ index: 0, error: { type: 'documentRevisionIDDoesNotMatchError', id: 'a' } }] },
    ])
    const missing = await refusal(lake().ada.patch('b').set({ title: 'x' }).commit())
    expect([missing.statusCode, missing.details]).toMatchObject([
      404,
      { items: [{ error: { type: 'documentNotFoundError' } }] },
    ])
    expect((await refusal(lake().ada.patch('a').set({ _type: 'law' }).commit())).message).toContain(
      'cannot change _type',
    )
    expect((await refusal(lake().ada.patch('a').set({ _id: 'b' }).commit())).message).toContain('cannot change _id')
    expect(await lake().ada.getDocument('a')).toMatchObject({ title: 'Ben’s', _type: 'guide' })
  })

  it.each([
    ['a path that is none', { set: { 'a{b': 1 } }],
    ['a number that is none', { inc: { count: 'x' } }],
    ['an insert without a place', { insert: { items: [] } }],
    ['a diff that is none', { diffMatchPatch: { title: '@@ nonsense' } }],
    ['a path without end', { set: { ['a.'.repeat(2000)]: 1 } }],
  ])('with %s is refused', async (_, operations) => {
    const error = await refusal(send(lake(), [{ patch: { id: 'a', ...operations } }]))
    expect(error.statusCode).toBe(400)
  })

  it('leaves prototypes alone', async () => {
    await lake()
      .ada.patch('a')
      .set({ '__proto__.polluted': 1, 'constructor.prototype.polluted': 1 })
      .commit()
      .catch(() => 0)
    expect({}).not.toHaveProperty('polluted')
  })
})
