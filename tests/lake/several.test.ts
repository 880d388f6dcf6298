import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { carryOut, loadDocuments, takeBack } from '../../sanity-studio/app/table/several/carry-out.ts'
import type { Change, Circumstances } from '../../sanity-studio/app/table/several/change.ts'
import { planChange } from '../../sanity-studio/app/table/several/plan.ts'
import { useTestLake } from './test-lake.ts'

const lake = useTestLake()

const SIGNS = { _type: 'reference', _key: 'a', _ref: 'topic-signs' }
const SOURCE = { _type: 'source', _key: 'b', publisher: 'Unseen', url: 'https://example.org/' }
const guide = (id: string, more: object = {}) => ({
  ...{
    _id: id,
    _type: 'guide',
    title: id,
    language: 'en',
    topics: [SIGNS],
    sources: [SOURCE],
    forEveryJob: true,
    ...more,
  },
})

const raw = (id: string) =>
  lake().ada.fetch<Record<string, unknown> | null>('*[_id == $id][0]', { id }, { perspective: 'raw' })

async function create(...documents: readonly ReturnType<typeof guide>[]): Promise<void> {
  const transaction = lake().ada.transaction()
  for (const id of ['topic-signs', 'topic-law']) transaction.createIfNotExists({ _id: id, _type: 'topic', title: id })
  for (const document of documents) transaction.create(document)
  await transaction.commit()
}

async function plan(ids: readonly string[], change: Change) {
  const circumstances: Circumstances = {
    ...{ today: '2026-11-27', secondReader: true, newId: randomUUID, checks: new Map() },
    ...{ fieldTitleOf: () => undefined, documentTitleOf: () => undefined },
  }
  return planChange(await loadDocuments(lake().ada, ids), change, circumstances)
}

const ADD_LAW: Change = { kind: 'labels', field: 'topics', add: ['topic-law'], remove: [] }

test('Two hundred documents get a topic in drafts, each in a transaction of its own, and an undo takes all back', async () => {
  const ids = Array.from({ length: 200 }, (_, at) => `guide-${at}`)
  await create(...ids.map((id) => guide(id)), guide('drafts.guide-0', { title: 'Being written' }))
  const steps: number[] = []
  const outcomes = await carryOut(lake().ada, await plan(ids, ADD_LAW), (done) => steps.push(done))

  expect(outcomes.map(({ id, failure }) => [id, failure])).toEqual(ids.map((id) => [id, undefined]))
  expect(steps).toEqual(ids.map((_, at) => at + 1))
  expect(await raw('drafts.guide-7')).toMatchObject({ title: 'guide-7', topics: [SIGNS, { _ref: 'topic-law' }] })
  expect(await raw('drafts.guide-0')).toMatchObject({ title: 'Being written', topics: [SIGNS, { _ref: 'topic-law' }] })
  expect(await raw('guide-7'), 'nothing is published').toMatchObject({ topics: [SIGNS] })
  const [last] = lake().store.history({ documentIds: ['drafts.guide-7'], newestFirst: true, limit: 1 })
  expect(last?.changes).toHaveLength(1)

  const undone = await takeBack(lake().ada, outcomes, randomUUID, () => undefined)
  expect(undone.filter(({ failure }) => failure !== undefined)).toEqual([])
  expect(await raw('drafts.guide-7')).toBeNull()
  expect(await raw('drafts.guide-0')).toMatchObject({ title: 'Being written', topics: [SIGNS] })
})

test('What somebody changes meanwhile is left alone and named, and the others are changed', async () => {
  await create(guide('one'), guide('two'))
  const planned = await plan(['one', 'two'], { kind: 'checked', how: 'page' })
  await lake().ben.patch('two').set({ title: 'Another title' }).commit()
  const outcomes = await carryOut(lake().ada, planned, () => undefined)
  expect(outcomes.map(({ failure }) => failure)).toEqual([undefined, 'Somebody changed it since: open it and look.'])
  expect(await raw('one')).toMatchObject({ lastReviewed: '2026-11-27', lastReviewedHow: 'page' })
  expect(await raw('two')).not.toHaveProperty('lastReviewed')
})

test('An undo leaves alone what somebody has changed since', async () => {
  await create(guide('one'), guide('two'))
  const outcomes = await carryOut(lake().ada, await plan(['one', 'two'], ADD_LAW), () => undefined)
  await lake().ben.patch('drafts.one').set({ title: 'Written since' }).commit()
  const undone = await takeBack(lake().ada, outcomes, randomUUID, () => undefined)
  expect(undone.map(({ failure }) => failure)).toEqual(['Somebody changed it since: open it and look.', undefined])
  expect(await raw('drafts.one')).toMatchObject({ title: 'Written since', topics: [SIGNS, { _ref: 'topic-law' }] })
  expect(await raw('drafts.two')).toBeNull()
})

test('An undo leaves alone a new draft that somebody has sent for review since, and the review', async () => {
  await create(guide('one'), guide('two', { title: 'Reviewed before' }))
  await lake().ben.create({ _id: 'review.two', _type: 'review', requestedRevision: 'old', approvedRevision: 'old' })
  const outcomes = await carryOut(lake().ada, await plan(['one', 'two'], ADD_LAW), () => undefined)
  await carryOut(lake().ben, await plan(['one', 'two'], { kind: 'send' }), () => undefined)
  const undone = await takeBack(lake().ada, outcomes, randomUUID, () => undefined)
  const since = 'Somebody changed it since: open it and look.'
  expect(undone.map(({ failure }) => failure)).toEqual([since, since])
  for (const id of ['one', 'two']) {
    const draft = await raw(`drafts.${id}`)
    expect(draft).toMatchObject({ topics: [SIGNS, { _ref: 'topic-law' }] })
    expect(await raw(`review.${id}`)).toMatchObject({ requestedRevision: draft?.['_rev'] })
  }
})

test('Drafts are sent for review under the name of the person, and an undo takes the requests back', async () => {
  await create(guide('drafts.one', { publishedAlone: '2026-11-01' }), guide('drafts.two'))
  const outcomes = await carryOut(lake().ada, await plan(['one', 'two'], { kind: 'send' }), () => undefined)
  const draft = await raw('drafts.one')
  expect(draft).not.toHaveProperty('publishedAlone')
  expect(await raw('review.one')).toMatchObject({ documentType: 'guide', requestedRevision: draft?.['_rev'] })
  const [sent] = lake().store.history({ documentIds: ['review.two'], newestFirst: true, limit: 1 })
  expect(sent?.author).toBe('ada')
  await takeBack(lake().ada, outcomes, randomUUID, () => undefined)
  expect([await raw('review.one'), await raw('review.two')]).toEqual([null, null])
  expect(await raw('drafts.one')).toMatchObject({ publishedAlone: '2026-11-01' })
})

test('Where the server is gone, each document says so', async () => {
  await create(guide('one'))
  const planned = await plan(['one'], ADD_LAW)
  const stopped = lake().ada.withConfig({ apiHost: 'http://127.0.0.1:9', maxRetries: 0 })
  const [outcome] = await carryOut(stopped, planned, () => undefined)
  expect(outcome?.failure).toBe('The server could not be reached: check the connection and try again.')
})
