import { evaluateSync, parse } from 'groq-js'
import { describe, expect, it } from 'vitest'

import { DOCUMENTS_QUERY, readLakeDocuments, type Ask } from '../../../../src/catalogue/source/lake-documents.ts'
import type { ContentDocument } from '../../../../src/catalogue/source/source.ts'

const page = (id: string, revision: string): ContentDocument => ({ _id: id, _type: 'page', _rev: revision })

interface TestLake {
  documents: readonly ContentDocument[]
  /** What was asked for, one word a request. */
  asked: readonly string[]
  /** Of which documents. */
  ids: readonly unknown[]
  /** Runs after each answer. */
  between: () => void
}

/** A lake whose documents a test replaces, and the queries that it was asked. */
function openLake(start: readonly ContentDocument[]) {
  const lake: TestLake = { documents: start, asked: [], ids: [], between: () => {} }
  const ask: Ask = (query, params = {}) => {
    const result = evaluateSync(parse(query, { params: { ...params } }), {
      dataset: lake.documents,
      params: { ...params },
    }).data
    lake.asked = [...lake.asked, query === DOCUMENTS_QUERY ? 'all' : query.includes('$ids') ? 'some' : 'revisions']
    if (Array.isArray(params['ids'])) lake.ids = lake.ids.concat(params['ids'])
    lake.between()
    return Promise.resolve(JSON.parse(JSON.stringify(result)))
  }
  return { lake, ask }
}

const A = page('a', '1')
const B = page('b', '1')
const C = page('c', '1')

const many = (count: number) => Array.from({ length: count }, (_, index) => page(`x${1000 + index}`, '1'))

describe('The first read of a lake', () => {
  it('downloads everything at once, in the order of the ids, and no draft, release, asset or record of the system', async () => {
    const hidden = ['drafts.a', 'versions.r.a'].map((id) => page(id, '1'))
    const others = ['sanity.imageAsset', 'sanity.fileAsset', 'system.group'].map((type) => ({
      ...A,
      _id: type,
      _type: type,
    }))
    const { lake, ask } = openLake([B, A, ...hidden, ...others])
    expect(await readLakeDocuments(ask)).toEqual([A, B])
    expect(lake.asked).toEqual(['all'])
  })
})

describe('A later read', () => {
  it('of a lake without changes asks only for revisions, and keeps every document', async () => {
    const { lake, ask } = openLake([A, B])
    const previous = await readLakeDocuments(ask)
    lake.asked = []
    const documents = await readLakeDocuments(ask, previous)
    expect(documents.map((document, index) => document === previous[index])).toEqual([true, true])
    expect(lake.asked).toEqual(['revisions'])
  })

  it('downloads what was added or has changed, and leaves out what is gone', async () => {
    const { lake, ask } = openLake([A, B, C])
    const previous = await readLakeDocuments(ask)
    lake.documents = [A, page('b', '2'), page('d', '1'), page('drafts.a', '5')]
    const documents = await readLakeDocuments(ask, previous)
    expect(documents).toEqual([A, page('b', '2'), page('d', '1')])
    expect(documents[0]).toBe(previous[0])
    expect(lake.ids).toEqual(['b', 'd'])
  })

  it('asks for many documents in several requests, and for nearly all in one', async () => {
    for (const [count, asked] of [
      [250, ['revisions', 'some', 'some', 'some']],
      [1000, ['revisions', 'all']],
    ] as const) {
      const { lake, ask } = openLake([A])
      const previous = await readLakeDocuments(ask)
      lake.documents = [A, ...many(count)]
      lake.asked = []
      const documents = await readLakeDocuments(ask, previous)
      expect(documents).toEqual(lake.documents)
      expect(documents[0]).toBe(previous[0])
      expect(lake.asked).toEqual(asked)
    }
  })

  it('asks again where somebody publishes in between, so that all documents are of one moment', async () => {
    const { lake, ask } = openLake([A, B, C])
    const previous = await readLakeDocuments(ask)
    lake.documents = [A, page('b', '2'), C]
    lake.asked = []
    lake.between = () => {
      lake.documents = [page('a', '2'), page('b', '3')]
      lake.between = () => {}
    }
    expect(await readLakeDocuments(ask, previous)).toEqual([page('a', '2'), page('b', '3')])
    expect(lake.asked).toEqual(['revisions', 'some', 'revisions', 'some'])
  })

  it('downloads everything where somebody publishes all the time', async () => {
    const { lake, ask } = openLake([A, B])
    const previous = await readLakeDocuments(ask)
    let revision = 1
    lake.documents = [A, page('b', '0')]
    lake.asked = []
    lake.between = () => {
      lake.documents = [A, page('b', String((revision += 1)))]
    }
    const documents = await readLakeDocuments(ask, previous)
    expect(documents.map(({ _id }) => _id)).toEqual(['a', 'b'])
    expect(documents[0]).toBe(previous[0])
    expect(lake.asked.at(-1)).toBe('all')
  })

  it('takes no document without a revision for known', async () => {
    const { lake, ask } = openLake([{ _id: 'a', _type: 'page', title: 'Old' }])
    const previous = await readLakeDocuments(ask)
    lake.documents = [{ _id: 'a', _type: 'page', title: 'New' }]
    expect(await readLakeDocuments(ask, previous)).toEqual(lake.documents)
    lake.documents = [{ _id: 'a', _type: 'page', title: 'Newer' }, ...many(1000)]
    expect(await readLakeDocuments(ask, previous)).toEqual(lake.documents)
  })
})
