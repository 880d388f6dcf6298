import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { openTestLake, type TestLake } from './open-lake.ts'
import { refusal } from './refusal.ts'

let lake: TestLake

beforeAll(async () => {
  lake = await openTestLake()
})

afterAll(() => lake.stop())

beforeEach(async () => {
  await lake.ada.delete({ query: '*' })
})

/** Sends mutations as they are, also such as the client's types forbid. */
function send(mutations: readonly object[]): Promise<unknown> {
  return lake.ada.request({ url: '/data/mutate/production', method: 'POST', body: { mutations } })
}

const guide = (id: string, more: object = {}) => ({ _id: id, _type: 'guide', ...more })

describe('Documents are created', () => {
  it('with an id of their own, a revision and times', async () => {
    const made = await lake.ada.create(guide('a', { title: 'A' }))
    expect(made).toMatchObject({ _id: 'a', _type: 'guide', title: 'A' })
    expect(made._rev).toMatch(/^[\w-]{8,}$/)
    expect(made._createdAt).toMatch(/^\d{4}-.+\.\d{3}Z$/)
    expect(made._updatedAt).toBe(made._createdAt)
    expect(await lake.ada.getDocument('a')).toEqual(made)
  })

  it('with an id made up, also after a prefix', async () => {
    const [made, draft] = [
      await lake.ada.create({ _type: 'guide' }),
      await lake.ada.create({ _id: 'drafts.', _type: 'guide' }),
    ]
    expect(made._id).toMatch(/^[\w-]{20,}$/)
    expect(draft._id).toMatch(/^drafts\.[\w-]{20,}$/)
  })

  it('once only, unless they may be there already or are to be replaced', async () => {
    const first = await lake.ada.create(guide('a', { title: 'first' }))
    const error = await refusal(lake.ada.create(guide('a', { title: 'second' })))
    expect(error.statusCode).toBe(409)
    expect(error.details).toMatchObject({
      type: 'mutationError',
      items: [{ index: 0, error: { type: 'documentAlreadyExistsError', id: 'a' } }],
    })
    expect(await lake.ada.createIfNotExists(guide('a', { title: 'third' }))).toEqual(first)
    const replaced = await lake.ada.createOrReplace(guide('a', { summary: 'fourth' }))
    expect(replaced).toMatchObject({ summary: 'fourth', _createdAt: first._createdAt })
    expect(replaced).not.toHaveProperty('title')
  })

  it.each([
    ['-a', 'Malformed document ID'],
    ['.a', 'Malformed document ID'],
    ['a..b', 'Malformed document ID'],
    ['a b', 'Malformed document ID'],
    ['a/b', 'Malformed document ID'],
    ['é', 'Malformed document ID'],
    ['a'.repeat(129), 'longer than 128'],
  ])('but not with the id %s', async (id, reason) => {
    const error = await refusal(lake.ada.create(guide(id)))
    expect([error.statusCode, error.message]).toEqual([400, expect.stringContaining(reason)])
  })

  it.each([
    ['no type', { _id: 'a' }, 'has no type'],
    ['a field whose name groq-js trips over', guide('a', { hasOwnProperty: 1 }), 'is no name for a field'],
    ['a field with a dot in its name', guide('a', { 'a.b': 1 }), 'is no name for a field'],
    ['a reference that is a number', guide('a', { b: { _ref: 1 } }), '_ref that is no text'],
  ])('but not with %s', async (_, document, reason) => {
    const error = await refusal(send([{ create: document }]))
    expect([error.statusCode, error.message]).toEqual([400, expect.stringContaining(reason)])
  })

  it('but not nested without end, nor of more than 10 MB', async () => {
    const deep = JSON.parse('[{"a":'.repeat(60) + '1' + '}]'.repeat(60))
    expect((await refusal(lake.ada.create(guide('a', { deep })))).message).toContain('levels deep')
    const abyss = `{"mutations":[{"create":{"_type":"a","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}]}`
    const answer = await fetch(`${lake.address}/v2025-02-19/data/mutate/production`, { method: 'POST', body: abyss })
    expect(answer.status).toBe(400)
    const huge = await refusal(lake.ada.create(guide('a', { text: 'x'.repeat(10 * 1024 * 1024) })))
    expect([huge.statusCode, huge.message]).toEqual([413, expect.stringContaining('larger than 10 MB')])
  })
})

describe('A patch', () => {
  const tags = [
    { _key: 'x', name: 'x' },
    { _key: 'y', name: 'y' },
  ]

  beforeEach(() =>
    lake.ada.create(guide('a', { title: 'Old', count: 3, tags, list: ['a', 'b', 'c'], inner: { b: 1 } })),
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
    const patched = await lake.ada.patch('a', operations).commit()
    expect(patched).toMatchObject(expected)
    expect(await lake.ada.getDocument('a')).toEqual(patched)
  })

  it.each([
    [1, 0, ['a', 'z', 'b', 'c']],
    [0, 0, ['z', 'a', 'b', 'c']],
    [3, 0, ['a', 'b', 'c', 'z']],
    [1, 1, ['a', 'z', 'c']],
  ])('splices at %i over %i items', async (start, count, expected) => {
    expect(await lake.ada.patch('a').splice('list', start, count, ['z']).commit()).toMatchObject({ list: expected })
  })

  it('gives a new revision, and the time of the change', async () => {
    const before = await lake.ada.getDocument('a')
    const after = await lake.ada.patch('a').set({ title: 'New' }).commit()
    expect(after._rev).not.toBe(before?._rev)
    expect(after._createdAt).toBe(before?._createdAt)
    expect(Date.parse(after._updatedAt)).toBeGreaterThanOrEqual(Date.parse(before?._updatedAt ?? ''))
  })

  it('is refused where the document has changed since, is not there, or would become another', async () => {
    const before = await lake.ada.getDocument('a')
    await lake.ben.patch('a').set({ title: 'Ben’s' }).commit()
    const late = await refusal(
      lake.ada
        .patch('a')
        .ifRevisionId(before?._rev ?? '')
        .set({ title: 'Ada’s' })
        .commit(),
    )
    expect([late.statusCode, late.details]).toMatchObject([
      409,
      { items: [{ index: 0, error: { type: 'documentRevisionIDDoesNotMatchError', id: 'a' } }] },
    ])
    const missing = await refusal(lake.ada.patch('b').set({ title: 'x' }).commit())
    expect([missing.statusCode, missing.details]).toMatchObject([
      404,
      { items: [{ error: { type: 'documentNotFoundError' } }] },
    ])
    expect((await refusal(lake.ada.patch('a').set({ _type: 'law' }).commit())).message).toContain('cannot change _type')
    expect((await refusal(lake.ada.patch('a').set({ _id: 'b' }).commit())).message).toContain('cannot change _id')
    expect(await lake.ada.getDocument('a')).toMatchObject({ title: 'Ben’s', _type: 'guide' })
  })

  it.each([
    ['a path that is none', { set: { 'a{b': 1 } }],
    ['a number that is none', { inc: { count: 'x' } }],
    ['an insert without a place', { insert: { items: [] } }],
    ['a diff that is none', { diffMatchPatch: { title: '@@ nonsense' } }],
    ['a path without end', { set: { ['a.'.repeat(2000)]: 1 } }],
  ])('with %s is refused', async (_, operations) => {
    const error = await refusal(send([{ patch: { id: 'a', ...operations } }]))
    expect(error.statusCode).toBe(400)
  })

  it('leaves prototypes alone', async () => {
    await lake.ada
      .patch('a')
      .set({ '__proto__.polluted': 1, 'constructor.prototype.polluted': 1 })
      .commit()
      .catch(() => 0)
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('Several mutations', () => {
  it('happen in order, under one revision, the one that is given', async () => {
    const { transactionId, results } = await lake.ada
      .transaction()
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
    expect(await lake.ada.getDocument('a')).toMatchObject({ count: 2, _rev: 'my-transaction-1' })
    expect(await lake.ada.getDocument('b')).toBeUndefined()
    const again = await refusal(lake.ada.transaction().create(guide('d')).transactionId('my-transaction-1').commit())
    expect(again.statusCode).toBe(409)
    expect(await lake.ada.getDocument('d')).toBeUndefined()
  })

  it('happen all or none', async () => {
    await lake.ada.create(guide('a', { title: 'A' }))
    const attempt = lake.ada
      .transaction()
      .patch('a', (patch) => patch.set({ title: 'B' }))
      .create(guide('b'))
      .create(guide('a'))
      .commit()
    expect((await refusal(attempt)).details).toMatchObject({ items: [{ index: 2 }] })
    expect(await lake.ada.getDocuments(['a', 'b'])).toMatchObject([{ title: 'A' }, null])
  })

  it('by query touch what the query finds', async () => {
    await lake.ada.transaction().create(guide('a')).create(guide('b')).create({ _id: 'c', _type: 'law' }).commit()
    await lake.ada
      .patch({ query: '*[_type == $type]', params: { type: 'guide' } })
      .set({ seen: true })
      .commit()
    expect(await lake.ada.fetch('*[seen == true]._id', {}, { perspective: 'raw' })).toEqual(['a', 'b'])
    await lake.ada.delete({ query: '*[_type == "guide"]' })
    expect(await lake.ada.fetch('*._id', {}, { perspective: 'raw' })).toEqual(['c'])
    expect((await refusal(lake.ada.delete({ query: '*[' }))).statusCode).toBe(400)
  })

  it('change nothing in a dry run, which refuses like a real one', async () => {
    const result = await lake.ada.create(guide('a'), { dryRun: true })
    expect(result).toMatchObject({ _id: 'a' })
    expect(await lake.ada.getDocument('a')).toBeUndefined()
    expect((await refusal(lake.ada.patch('a').set({ a: 1 }).commit({ dryRun: true }))).statusCode).toBe(404)
  })

  it('get keys where they are asked for', async () => {
    await lake.ada.create(guide('a', { tags: [{ name: 'x' }] }), { autoGenerateArrayKeys: true })
    await lake.ada
      .patch('a')
      .append('tags', [{ name: 'y' }])
      .commit({ autoGenerateArrayKeys: true })
    const key = expect.stringMatching(/^\w+$/)
    expect(await lake.ada.getDocument('a')).toMatchObject({
      tags: [
        { _key: key, name: 'x' },
        { _key: key, name: 'y' },
      ],
    })
  })
})

describe('References', () => {
  const reference = (id: string, more: object = {}) => ({ about: { _type: 'reference', _ref: id, ...more } })

  it('lead to a document that is there, in the end', async () => {
    const error = await refusal(lake.ada.create(guide('a', reference('b'))))
    expect([error.statusCode, error.message]).toEqual([
      409,
      expect.stringContaining('"a" references non-existent document "b"'),
    ])
    await lake.ada
      .transaction()
      .create(guide('a', reference('b')))
      .create(guide('b'))
      .commit()
    await lake.ada.create(guide('c', reference('nowhere', { _weak: true })))
  })

  it('keep what they lead to, from drafts as well, and name those that lead there', async () => {
    await lake.ada
      .transaction()
      .create(guide('b'))
      .create(guide('a', reference('b')))
      .create(guide('drafts.d', reference('b')))
      .commit()
    const error = await refusal(lake.ada.delete('b'))
    expect([error.statusCode, error.details]).toMatchObject([
      409,
      {
        items: [{ error: { type: 'documentHasExistingReferencesError', id: 'b', referencingIDs: ['a', 'drafts.d'] } }],
      },
    ])
    await lake.ada.transaction().delete('a').delete('drafts.d').delete('b').commit()
    expect(await lake.ada.fetch('count(*)')).toBe(0)
  })

  it('that are weak keep nothing, nor does a document keep itself', async () => {
    await lake.ada.create(guide('b', reference('b')))
    await lake.ada.create(guide('a', reference('b', { _weak: true })))
    await lake.ada.delete('b')
    expect(await lake.ada.getDocument('b')).toBeUndefined()
  })

  it('that led nowhere before do not stand in the way of an edit', async () => {
    await lake.ada.create(guide('a', reference('gone', { _weak: true })))
    const stored = lake.store.byId.get('a')
    if (stored === undefined) throw new Error('a is missing')
    const after = { ...stored, about: { _ref: 'gone' }, _rev: 'import' }
    lake.store.commit({
      id: 'import',
      author: '',
      at: stored._updatedAt,
      changes: [{ documentId: 'a', after, mutations: [] }],
    })
    expect(await lake.ada.patch('a').set({ title: 'x' }).commit()).toMatchObject({ title: 'x' })
  })
})

it('Stored documents cannot be changed in place', async () => {
  await lake.ada.create(guide('a', { tags: [{ _key: 'x' }] }))
  const stored = lake.store.byId.get('a')
  expect(Object.isFrozen(stored) && Object.isFrozen(stored?.['tags'])).toBe(true)
})
