import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openStore } from '../../../sanity-studio/lake/store/sqlite-store.ts'
import { openTestLake, type TestLake } from '../test-lake.ts'
import { refusal } from '../refusal.ts'

const COUNT = 10_000
const AT = '2026-01-31T12:00:00.000Z'

let lake: TestLake
let folder = ''

function document(index: number) {
  const _type = ['guide', 'law', 'organisation', 'topic'][index % 4] ?? 'guide'
  const block = (key: number) => ({
    _key: `b${key}`,
    _type: 'block',
    children: [
      { _key: 's', _type: 'span', text: `Paragraph ${key} of document ${index}: look, ask, call. `.repeat(6) },
    ],
  })
  return {
    _id: `${_type}-${index}`,
    _type,
    _rev: 'import',
    _createdAt: AT,
    _updatedAt: AT,
    title: `Title ${index}`,
    slug: { _type: 'slug', current: `slug-${index}` },
    topic: { _type: 'reference', _ref: `topic-${index - (index % 4) + 3}` },
    body: Array.from({ length: 6 }, (_, key) => block(key)),
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotel-hub-many-'))
  lake = await openTestLake(openStore(folder))
  const changes = Array.from({ length: COUNT }, (_, index) => document(index)).map((after) => ({
    documentId: after._id,
    after,
    mutations: [],
  }))
  lake.store.commit({ id: 'import', author: '', at: AT, changes })
})

afterAll(async () => {
  await lake.stop()
  await rm(folder, { recursive: true })
})

describe(`With ${COUNT} documents`, () => {
  it.each([
    ['A document by its slug', 1, '*[_type == "guide" && slug.current == $s]{..., topic->{title}}', { s: 'slug-400' }],
    [
      'A list with a reference each',
      500,
      '*[_type == "guide"] | order(title) {title, "topic": topic->title} [0...500]',
      {},
    ],
    [
      'A list of the Studio',
      2000,
      '*[_type in $__types && ([@, _id] match text::query($__query) || references($__rawQuery)) && (_type == $type)]' +
        '{_type, _id, _originalId, "orderings": [_updatedAt]} | order(orderings[0] desc) [0...$__limit]',
      { __types: ['guide'], __query: '*', __rawQuery: '*', type: 'guide', __limit: 2000 },
    ],
    ['Documents by ids', 3, '*[_id in $ids]', { ids: ['guide-0', 'law-1', 'topic-3'] }],
  ])('%s is answered: %i', async (_, count, query, params) => {
    expect(await lake.ada.fetch(query, params, { perspective: 'drafts' })).toHaveLength(count)
  })

  it.each([
    ['asks all documents for each', '*[count(*[references(^._id)]) > 0]'],
    ['is very long', `*[_id in [${'1,'.repeat(50_000)}1]]`],
    ['needs too much memory', `{"a": [...*]}${'{"a": [...a, ...a]}'.repeat(45)}`],
  ])('a query that %s ends with a sentence, and others are answered meanwhile', async (_, query) => {
    let isDone = false
    const heavy = refusal(lake.ada.fetch(query)).finally(() => (isDone = true))
    let meanwhile = 0
    while (!isDone) {
      await lake.ben.fetch('*[_id == "guide-0"][0]{title}')
      if (!isDone) meanwhile += 1
      await setTimeout(100)
    }
    const error = await heavy
    expect([error.statusCode, error.message]).toEqual([400, expect.stringMatching(/Ask for less|needs more memory/)])
    expect(meanwhile).toBeGreaterThan(0)
  })

  it('a query that makes a text without end is refused at once', async () => {
    const query = `{"a": "${'x'.repeat(1000)}"}${'{"a": a + a}'.repeat(45)}`
    const error = await refusal(lake.ada.fetch(query))
    expect([error.statusCode, error.message]).toEqual([400, expect.stringContaining('Ask for less')])
  })

  it('a heavy query that is not too heavy is answered, also of what has changed since', async () => {
    const query = '*[_type == "topic" && _id in $ids]{"n": count(*[_type == "guide" && references(^._id)])}'
    const ask = () => lake.ada.fetch(query, { ids: ['topic-3'] })
    expect(await ask()).toEqual([{ n: 1 }])
    await lake.ada.create({ _id: 'guide-new', _type: 'guide', topic: { _type: 'reference', _ref: 'topic-3' } })
    expect(await ask()).toEqual([{ n: 2 }])
    await lake.ada.delete('guide-new')
    expect(await ask()).toEqual([{ n: 1 }])
  })

  it('the store opens again', () => {
    lake.store.close()
    const store = openStore(folder)
    expect(store.all()).toHaveLength(COUNT)
    store.close()
    Object.assign(lake.store, { close: () => undefined })
  })
})
