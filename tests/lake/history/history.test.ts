import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Json, JsonObject } from '../../../sanity-studio/lake/document.ts'
import { applyMendoza } from './apply-mendoza.ts'
import { openTestLake, type TestLake } from '../test-lake.ts'

let lake: TestLake
let id = ''
let count = 0

beforeAll(async () => {
  lake = await openTestLake()
})

afterAll(() => lake.stop())

beforeEach(() => {
  count += 1
  id = `guide-${count}`
})

const STUDIO =
  'effectFormat=mendoza&excludeContent=true&excludeMutations=true&includeIdentifiedDocumentsOnly=true&reverse=true&limit=50'

interface Line {
  readonly id: string
  readonly author: string
  readonly documentIDs: readonly string[]
  readonly mutations?: readonly JsonObject[]
  readonly effects: Readonly<Record<string, { readonly apply: readonly Json[]; readonly revert: readonly Json[] }>>
}

async function get(path: string): Promise<Response> {
  return fetch(`${lake.address}/v2025-02-19/data/history/production${path}`)
}

async function transactions(query: string, ids = `${id},drafts.${id}`): Promise<readonly Line[]> {
  const text = await (await get(`/transactions/${ids}?${query}`)).text()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line))
}

async function documents(query: string, ids = id): Promise<readonly JsonObject[]> {
  const { documents: found } = await (await get(`/documents/${ids}?${query}`)).json()
  return found
}

/** A draft of Ada that Ben edits and publishes; the transactions, oldest first. */
async function write(): Promise<readonly string[]> {
  const draftId = `drafts.${id}`
  const edit = (title: string) => ({
    actionType: 'sanity.action.document.edit' as const,
    draftId,
    publishedId: id,
    patch: { set: { title } },
  })
  const done = [
    await lake.ada.action({
      actionType: 'sanity.action.document.create',
      publishedId: id,
      attributes: { _id: draftId, _type: 'guide', title: 'One', body: [{ _key: 'a', text: 'Body' }] },
      ifExists: 'fail',
    }),
    await lake.ben.action(edit('Two')),
    await lake.ben.action({ actionType: 'sanity.action.document.publish', draftId, publishedId: id }),
    await lake.ada.action(edit('Three')),
    await lake.ada.action({ actionType: 'sanity.action.document.version.discard', versionId: draftId }),
  ]
  return done.map(({ transactionId }) => transactionId)
}

describe('The transactions of a document', () => {
  it('are told newest first, with who did them and to what', async () => {
    const ids = await write()
    const told = await transactions(STUDIO)
    expect(told.map((line) => line.id)).toEqual([...ids].reverse())
    expect(told.map(({ author }) => author)).toEqual(['ada', 'ada', 'ben', 'ben', 'ada'])
    expect(told[2]).toMatchObject({ documentIDs: [id, `drafts.${id}`] })
    expect(told[2]).not.toHaveProperty('mutations')
  })

  it('lead back from now to each state before, and forth again', async () => {
    await write()
    const told = await transactions(STUDIO)
    let [draft, published]: Json[] = [
      null,
      Object.fromEntries(Object.entries(lake.store.byId.get(id) ?? {}).filter(([name]) => name !== '_rev')),
    ]
    const titles = told.map(({ effects }) => {
      const ofDraft = effects[`drafts.${id}`]
      const ofPublished = effects[id]
      const later = [draft, published]
      if (ofDraft) draft = applyMendoza(draft ?? null, ofDraft.revert)
      if (ofPublished) published = applyMendoza(published ?? null, ofPublished.revert)
      if (ofDraft) expect(applyMendoza(draft ?? null, ofDraft.apply)).toEqual(later[0])
      if (ofPublished) expect(applyMendoza(published ?? null, ofPublished.apply)).toEqual(later[1])
      return [draft, published].map((each) =>
        each !== null && typeof each === 'object' && 'title' in each ? each['title'] : null,
      )
    })
    expect(titles).toEqual([
      ['Three', 'Two'],
      [null, 'Two'],
      ['Two', null],
      ['One', null],
      [null, null],
    ])
  })

  it('are told in pages, each beginning with the last one of the page before', async () => {
    const ids = await write()
    expect((await transactions(`${STUDIO}&toTransaction=${ids[2]}`)).map((line) => line.id)).toEqual([
      ids[2],
      ids[1],
      ids[0],
    ])
    const from = await transactions(`effectFormat=mendoza&fromTransaction=${ids[3]}`)
    expect(from.map((line) => line.id)).toEqual([ids[3], ids[4]])
    expect(await transactions('fromTransaction=&limit=2')).toHaveLength(2)
    expect(await transactions('authors=ben')).toHaveLength(2)
    expect((await transactions(''))[0]?.mutations).toMatchObject([{ create: { title: 'One' } }])
  })

  it('tell of other documents only if those are asked for', async () => {
    await lake.ada
      .transaction()
      .create({ _id: id, _type: 'guide' })
      .create({ _id: `${id}-b`, _type: 'guide' })
      .commit()
    expect(await transactions('', id)).toMatchObject([{ documentIDs: [id, `${id}-b`] }])
    expect(await transactions(STUDIO, id)).toMatchObject([{ documentIDs: [id] }])
  })
})

describe('A document is seen as it was', () => {
  it('after a transaction, with the revision that the Studio restores', async () => {
    const [created, edited, published, editedAgain, discarded] = await write()
    const then = async (revision: string | undefined) =>
      (await documents(`revision=${revision}`, `${id},drafts.${id}`)).map(({ _id, _rev, title }) => [_id, _rev, title])
    expect(await then(created)).toEqual([[`drafts.${id}`, created, 'One']])
    expect(await then(edited)).toEqual([[`drafts.${id}`, edited, 'Two']])
    expect(await then(published)).toEqual([[id, published, 'Two']])
    expect(await then(editedAgain)).toEqual([
      [id, published, 'Two'],
      [`drafts.${id}`, editedAgain, 'Three'],
    ])
    expect(await then(discarded)).toEqual([[id, published, 'Two']])
  })

  it('at a time, and as it was last where it is gone', async () => {
    await lake.ada.create({ _id: id, _type: 'guide', title: 'Here' })
    const here = new Date().toISOString()
    await new Promise((resolve) => setTimeout(resolve, 5))
    await lake.ada.delete(id)
    expect(await documents(`time=${here}`)).toMatchObject([{ title: 'Here' }])
    expect(await documents(`time=${new Date().toISOString()}`)).toEqual([])
    expect(await documents('time=2001-01-01T00:00:00Z')).toEqual([])
    expect(await documents('lastRevision=true')).toMatchObject([{ title: 'Here' }])
    expect((await get(`/documents/${id}?time=soon`)).status).toBe(400)
  })
})

describe('The events of a document', () => {
  const events = async (of: string, query = '') => (await get(`/events/documents/${of}?limit=100${query}`)).json()

  it('say when it was created, published, discarded, unpublished and deleted', async () => {
    const [created, edited, published, editedAgain, discarded] = await write()
    const unpublished = await lake.ben.action({
      actionType: 'sanity.action.document.unpublish',
      draftId: `drafts.${id}`,
      publishedId: id,
    })
    const again = await lake.ben.action({
      actionType: 'sanity.action.document.publish',
      draftId: `drafts.${id}`,
      publishedId: id,
    })
    await lake.ada.action({ actionType: 'sanity.action.document.delete', publishedId: id, includeDrafts: [] })
    const { events: byId, nextCursor } = await events(id)
    const versionId = `drafts.${id}`
    const base = { documentId: id }
    expect(byId[id]).toMatchObject([
      { ...base, type: 'deleteDocumentGroup', author: 'ada' },
      {
        ...base,
        type: 'publishDocumentVersion',
        versionId,
        versionRevisionId: unpublished.transactionId,
        revisionId: again.transactionId,
      },
      { ...base, type: 'unpublishDocument', author: 'ben', versionId, versionRevisionId: unpublished.transactionId },
      { ...base, type: 'deleteDocumentVersion', versionId, versionRevisionId: editedAgain },
      { ...base, type: 'createDocumentVersion', versionId, versionRevisionId: editedAgain },
      {
        ...base,
        type: 'publishDocumentVersion',
        author: 'ben',
        versionId,
        versionRevisionId: edited,
        revisionId: published,
        publishCause: 'document.publish',
      },
      { ...base, type: 'createDocumentVersion', author: 'ada', versionId, versionRevisionId: created },
    ])
    expect(nextCursor).toBe('')
    expect(discarded).toBeDefined()
    expect((await events(versionId)).events[versionId]).toEqual(byId[id])
  })

  it('say who approved what was published', async () => {
    const draft = await lake.ada.create({ _id: `drafts.${id}`, _type: 'guide', title: 'A' })
    await lake.ben.create({ _id: `review.${id}`, _type: 'review', approvedRevision: draft._rev })
    await lake.ada.action({
      actionType: 'sanity.action.document.publish',
      draftId: `drafts.${id}`,
      publishedId: id,
    })
    await lake.ada.delete(`review.${id}`)
    const [published] = (await events(id)).events[id]
    expect(published).toMatchObject({ type: 'publishDocumentVersion', author: 'ada', contributors: ['ben'] })
  })

  it('come in pages', async () => {
    await lake.ada.create({ _id: id, _type: 'guide' })
    for (const title of ['A', 'B', 'C']) await lake.ada.patch(id).set({ title }).commit()
    const first = await (await get(`/events/documents/${id}?limit=3`)).json()
    const second = await (await get(`/events/documents/${id}?limit=3&nextCursor=${first.nextCursor}`)).json()
    const types = [...first.events[id], ...second.events[id]].map(({ type }: { type: string }) => type)
    expect(types).toEqual(['updateLiveDocument', 'updateLiveDocument', 'updateLiveDocument', 'createLiveDocument'])
    expect(second.nextCursor).toBe('')
  })
})
