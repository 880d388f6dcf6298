import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestLake, type TestLake } from '../test-lake.ts'
import { refusal } from '../refusal.ts'

let lake: TestLake

const DOCUMENTS: readonly { _id: string; _type: string; [name: string]: unknown }[] = [
  { _id: 'a', _type: 'guide', title: 'Spot the signs', slug: { current: 'a' }, topic: { _ref: 't' } },
  { _id: 'drafts.a', _type: 'guide', title: 'Spot the signs early', slug: { current: 'a' }, topic: { _ref: 't' } },
  { _id: 'b', _type: 'guide', title: 'Call the helpline', body: [{ children: [{ text: 'At the front desk' }] }] },
  { _id: 'drafts.c', _type: 'guide', title: 'Only a draft' },
  { _id: 'versions.r1.b', _type: 'guide', title: 'Call tomorrow' },
  { _id: 't', _type: 'topic', title: 'Signs' },
  { _id: 'drafts.t', _type: 'topic', title: 'Signs, new' },
]

beforeAll(async () => {
  lake = await openTestLake()
  await lake.ada.mutate(DOCUMENTS.map((create) => ({ create })))
})

afterAll(() => lake.stop())

describe('A query sees', () => {
  const titles = '*[_type == "guide"] | order(_id) {_id, _originalId, "t": title}'

  it.each([
    ['raw', ['a', 'b', 'drafts.a', 'drafts.c', 'versions.r1.b'], undefined],
    ['published', ['a', 'b'], undefined],
    ['drafts', ['a', 'b', 'c'], ['drafts.a', 'b', 'drafts.c']],
    [
      ['r1', 'drafts'],
      ['a', 'b', 'c'],
      ['drafts.a', 'versions.r1.b', 'drafts.c'],
    ],
  ] as const)('in the perspective %s: %j', async (perspective, ids, originals) => {
    const found = await lake.ada.fetch(
      titles,
      {},
      { perspective: typeof perspective === 'string' ? perspective : [...perspective] },
    )
    expect(found.map(({ _id }: { _id: string }) => _id)).toEqual(ids)
    if (originals) expect(found.map(({ _originalId }: { _originalId: string }) => _originalId)).toEqual(originals)
  })

  it('through references what its perspective sees', async () => {
    const query = '*[_id == "a"][0].topic->title'
    expect(await lake.ada.fetch(query, {}, { perspective: 'published' })).toBe('Signs')
    expect(await lake.ada.fetch(query, {}, { perspective: 'drafts' })).toBe('Signs, new')
  })

  it('what is published, unless the version of the API is an old one', async () => {
    expect(await lake.ada.fetch('count(*[_type == "guide"])')).toBe(2)
    const old = lake.ada.withConfig({ apiVersion: '2024-01-01', perspective: 'raw' })
    expect(await old.fetch('count(*[_type == "guide"])')).toBe(5)
    const bare = await fetch(`${lake.address}/v2024-01-01/data/query/production?query=count(*)`)
    expect(await bare.json()).toMatchObject({ query: 'count(*)', result: 7, syncTags: [] })
  })

  it('no perspective that is none', async () => {
    const answer = await fetch(`${lake.address}/v2025-02-19/data/query/production?query=*&perspective=raw,drafts`)
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { message: expect.stringContaining('not a perspective') },
    ])
  })
})

describe('A query answers', () => {
  const draft = { perspective: 'drafts' } as const

  it.each([
    ['nothing', '*[_id == "nowhere"][0]', {}, null],
    ['a document looked up by its id', '*[_id == $id][0].title', { id: 'b' }, 'Call the helpline'],
    ['several, by ids', '*[_id in $ids]._id', { ids: ['b', 'a', 'b', 'x'] }, ['a', 'b']],
    ['by ids and more', '*[_type == "topic" && _id in ["a", "t"]]._id', {}, ['t']],
    ['what others name', '*[_id in *[_type == "guide"].topic._ref]._id', {}, ['t']],
    ['what no other names', '*[!(_id in *[_type == "guide"].topic._ref) && _type == "topic"]._id', {}, []],
    ['what others name that others name', `*[_id in *[topic._ref in *[_type == "topic"]._id]._id]._id`, {}, ['a']],
    ['what others of its own type name', '*[_id in *[_type == ^._type].topic._ref]._id', {}, []],
    ['of a type that no document has', '*[_type == "nothing"]', {}, []],
    ['of one type and more', '*[_type == "guide" && title match "call*"]._id', {}, ['b']],
    ['of several types, in the order of ids', '*[_type in ["topic", "guide"]]._id', {}, ['a', 'b', 'c', 't']],
    ['who refers to a document', '*[references("t")]._id', {}, ['a']],
    ['back references', '*[_type == "topic"]{"n": count(*[references(^._id)])}', {}, [{ n: 1 }]],
    ['a count of a slice', 'count(*[0...$n])', { n: 2 }, 2],
    [
      'whether a slug is free',
      '!defined(*[_type == $t && !sanity::versionOf($p) && slug.current == $s][0]._id)',
      { t: 'guide', p: 'a', s: 'a' },
      true,
    ],
    ['who asks', 'identity()', {}, 'ada'],
    ['a group of conditions', '*[(_type == "guide" && (title match "call*" || _id == "a"))]._id', {}, ['a', 'b']],
  ])('%s', async (_, query, params, expected) => {
    expect(await lake.ada.fetch(query, params, draft)).toEqual(expected)
  })

  const list =
    '*[_type in $types && ([@, _id] match text::query($q) || references($q))] | order(_id) {_id} [0...$limit]'

  it.each([
    ['*', ['a', 'b', 'c']],
    ['signs', ['a']],
    ['SIGN*', ['a']],
    ['front desk', ['b']],
    ['front signs', []],
    ['spot -early', []],
    ['helpline -early', ['b']],
    ['b', ['b']],
    ['t', ['a']],
  ])('a search of the Studio for %j', async (q, expected) => {
    const found = await lake.ada.fetch(list, { types: ['guide'], q, limit: 10 }, draft)
    expect(found.map(({ _id }: { _id: string }) => _id)).toEqual(expected)
  })

  it('a scored search of the Studio, the best first', async () => {
    const search =
      '*[_type in $types] | score(boost(_type in ["topic"] && title match text::query($q), 10), [@, _id] match text::query($q))' +
      ' | order(_score desc) [_score > 0] {_id}'
    const found = await lake.ada.fetch(search, { types: ['guide', 'topic'], q: 'sign*' }, draft)
    expect(found).toEqual([{ _id: 't' }, { _id: 'a' }])
  })

  it('a long one by POST', async () => {
    const ids = Array.from({ length: 3000 }, (_, index) => `missing-${index}`)
    expect(await lake.ada.fetch('*[_id in $ids]._id', { ids: [...ids, 'a'] })).toEqual(['a'])
  })
})

describe('A query is refused', () => {
  it('where it cannot be read, with the place', async () => {
    const error = await refusal(lake.ada.fetch('*[_type == ]'))
    expect([error.statusCode, error.details]).toMatchObject([
      400,
      { type: 'queryParseError', query: '*[_type == ]', start: expect.any(Number), end: expect.any(Number) },
    ])
    expect(error.message).toContain('GROQ query parse error')
  })

  it.each([
    ['nested without end', '('.repeat(5000)],
    ['with a function the lake lacks', 'geo::latLng(1, 2)'],
    ['too long', `"${'a'.repeat(600_000)}"`],
  ])('where it is %s', async (_, query) => {
    expect((await refusal(lake.ada.fetch(query))).statusCode).toBe(400)
  })

  it('where its parameters are no JSON', async () => {
    const answer = await fetch(`${lake.address}/v2025-02-19/data/query/production?query=*&$a=guide`)
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { message: expect.stringContaining('$a is not JSON') },
    ])
  })
})

describe('Documents are read', () => {
  it('by id, and what is missing is named', async () => {
    expect(await lake.ada.getDocuments(['b', 'x', 'drafts.a'])).toMatchObject([{ _id: 'b' }, null, { _id: 'drafts.a' }])
    const answer = await fetch(`${lake.address}/v2025-02-19/data/doc/production/b,x?excludeContent=true`)
    const { _id, _type, _rev, _createdAt, _updatedAt } = lake.store.byId.get('b') ?? {}
    expect(await answer.json()).toEqual({
      documents: [{ _id, _type, _rev, _createdAt, _updatedAt }],
      omitted: [{ id: 'x', reason: 'existence' }],
    })
  })

  it('in all versions', async () => {
    const found = await lake.ada.getDocument('b', { includeAllVersions: true })
    expect(found.map(({ _id }) => _id)).toEqual(['b', 'versions.r1.b'])
  })

  it('all at once, of some types', async () => {
    const answer = await fetch(`${lake.address}/v2025-02-19/data/export/production?types=topic`)
    const lines = (await answer.text()).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line)._id)).toEqual(['drafts.t', 't'])
  })
})
