import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { carryOut, loadDocuments, takeBack } from '../../sanity-studio/app/table/several/carry-out.ts'
import type { Change, Circumstances, DraftCheck } from '../../sanity-studio/app/table/several/change.ts'
import { planChange } from '../../sanity-studio/app/table/several/plan.ts'
import { findUnapproved } from '../../sanity-studio/model/rules/unapproved.ts'
import { clientOf } from './client-of.ts'
import { startEmpty } from './start-lake.ts'
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

const CIRCUMSTANCES: Circumstances = {
  ...{ today: '2026-11-27', secondReader: true, newId: randomUUID, checks: new Map(), tellsReaders: true },
  ...{ fieldTitleOf: () => undefined, documentTitleOf: () => undefined },
}

async function plan(ids: readonly string[], change: Change) {
  return planChange(await loadDocuments(lake().ada, ids), change, CIRCUMSTANCES)
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

test('Drafts are published in their order, circles together, and what needs one that fails is left out and named', async () => {
  const refer = (id: string) => ({ related: [{ _type: 'reference', _key: id, _ref: id }] })
  const weak = (id: string) => ({
    related: [{ _type: 'reference', _key: id, _ref: id, _weak: true, _strengthenOnPublish: { type: 'guide' } }],
  })
  const ready = { lastReviewed: '2026-11-20' }
  const needs = { one: ['two'], two: ['one'], three: ['one'], four: [], five: ['four'] }
  await create(
    ...Object.entries(needs).map(([id, [to]]) =>
      guide(`drafts.${id}`, { ...ready, ...(to !== undefined && weak(to)) }),
    ),
  )
  const ids = Object.keys(needs)
  const loaded = await loadDocuments(lake().ada, ids)
  const checks = new Map(
    Object.entries(needs).map(([id, to]): [string, DraftCheck] => {
      const errors = to.map((unpublished) => ({ message: 'Not published', path: ['related'], unpublished }))
      return [id, { errors, reviewStatus: 'none', original: undefined }]
    }),
  )
  const planned = planChange(loaded, { kind: 'publish' }, { ...CIRCUMSTANCES, secondReader: false, checks })
  await lake().ben.patch('drafts.four').set({ title: 'Written since' }).commit()
  const steps: number[] = []
  const outcomes = await carryOut(lake().ada, planned, (done) => steps.push(done))
  expect(Object.fromEntries(outcomes.map(({ id, failure }) => [id, failure]))).toEqual({
    ...{ one: undefined, two: undefined, three: undefined },
    four: 'Somebody changed it since: open it and look.',
    five: 'Something that it refers to was not published with it: look there, then open this window again.',
  })
  expect(steps.at(-1)).toBe(5)
  expect(await raw('one')).toMatchObject({ publishedAlone: '2026-11-27', ...refer('two') })
  expect(await raw('three')).toMatchObject(refer('one'))
  expect(await lake().ada.fetch('*[_type == "guide"]._id | order(@)', {}, { perspective: 'raw' })).toEqual([
    ...['drafts.five', 'drafts.four', 'one', 'three', 'two'],
  ])
  expect(await lake().ada.fetch('count(*[_type == "changeNote"])')).toBe(3)
})

test('A lake with a second reader takes what another person approved and still approves, and nothing else that a plan calls approved', async () => {
  const { lake: guarded, origin, token } = await startEmpty({ guard: findUnapproved, editor: 'Ada' })
  const [ada, ben] = [clientOf(origin, token), clientOf(origin, guarded.signIn('Ben').token)]
  const ids = ['mine', 'theirs', 'sent-back', 'withdrawn', 'written-and-approved-since', 'looked-at-since']
  async function approve(id: string, reader = ben): Promise<void> {
    const { _rev } = (await ada.getDocument(`drafts.${id}`)) ?? {}
    const revision = { requestedRevision: _rev, approvedRevision: _rev }
    await reader.createOrReplace({
      ...{ _id: `review.${id}`, _type: 'review', documentId: id, documentType: 'guide', ...revision },
    })
  }
  for (const id of ids) {
    await ada.create(guide(`drafts.${id}`, { topics: [{ ...SIGNS, _weak: true }], lastReviewed: '2026-11-20' }))
    await approve(id, id === 'mine' ? ada : ben)
  }
  const check: DraftCheck = { errors: [], reviewStatus: 'approved', original: undefined }
  const checks = new Map(ids.map((id) => [id, check]))
  const planned = planChange(await loadDocuments(ada, ids), { kind: 'publish' }, { ...CIRCUMSTANCES, checks })
  // Between the plan and the button.
  await ben.patch('review.sent-back').set({ sentBackIn: 'a' }).unset(['approvedRevision']).commit()
  await ben.delete('review.withdrawn')
  await ada.patch('drafts.written-and-approved-since').set({ title: 'Written since' }).commit()
  await approve('written-and-approved-since')
  await approve('looked-at-since')
  const outcomes = await carryOut(ada, planned, () => undefined)
  const since = 'Somebody changed it since: open it and look.'
  expect(Object.fromEntries(outcomes.map(({ id, failure }) => [id, failure]))).toEqual({
    ...{ mine: expect.stringContaining('It was approved by a person who wrote in it'), theirs: undefined },
    ...{ 'sent-back': since, withdrawn: since, 'written-and-approved-since': since, 'looked-at-since': since },
  })
  expect(await ada.fetch('*[_type == "guide"]._id', {}, { perspective: 'published' })).toEqual(['theirs'])
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
