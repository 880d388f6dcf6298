import type { ListenOptions, MutationEvent } from '@sanity/client'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { listenWith } from './listen-with.ts'
import { guide, useTestLake, type TestLake } from '../test-lake.ts'

const running = useTestLake()
let lake: TestLake

beforeEach(() => {
  lake = running()
})

const listen = (query: string, params: Record<string, unknown> = {}, options: ListenOptions = {}) =>
  listenWith(lake.ben, query, params, options)

it('A listener is welcomed, by a name of its own', async () => {
  const [first, second] = [await listen('*'), await listen('*')]
  expect(first.events).toEqual([{ type: 'welcome', listenerName: expect.any(String) }])
  expect(first.events).not.toEqual(second.events)
})

describe('A change is sent', () => {
  it('with who did what to which document', async () => {
    const listener = await listen('*[_type == "guide"]')
    const made = await lake.ada.create(guide('a', { title: 'A' }))
    await lake.ben.patch('a').set({ title: 'B' }).commit()
    await lake.ada.delete('a')
    await listener.told(3)
    const [created, patched, deleted] = listener.mutations()
    expect(created).toMatchObject({
      eventId: `${made._rev}#a`,
      documentId: 'a',
      transactionId: made._rev,
      transition: 'appear',
      identity: 'ada',
      timestamp: made._updatedAt,
      visibility: 'query',
      mutations: [{ create: { _id: 'a', title: 'A' } }],
      resultRev: made._rev,
      result: made,
      transactionTotalEvents: 1,
      transactionCurrentEvent: 0,
    })
    expect(created).not.toHaveProperty('previousRev')
    expect(patched).toMatchObject({
      transition: 'update',
      identity: 'ben',
      previousRev: made._rev,
      mutations: [{ patch: { id: 'a', set: { title: 'B' } } }],
      result: { title: 'B' },
    })
    expect(deleted).toMatchObject({
      transition: 'disappear',
      previousRev: patched?.resultRev,
      resultRev: deleted?.transactionId,
      mutations: [{ delete: { id: 'a' } }],
    })
    expect(deleted).not.toHaveProperty('result')
  })

  it('as one that comes or goes where a change moves it across the filter', async () => {
    await lake.ada.create(guide('a', { isOpen: false }))
    const listener = await listen('*[isOpen == $open]', { open: true })
    await lake.ada.patch('a').set({ isOpen: true }).commit()
    await lake.ada.patch('a').set({ title: 'x' }).commit()
    await lake.ada.patch('a').set({ isOpen: false }).commit()
    await lake.ada.patch('a').set({ title: 'y' }).commit()
    await lake.ada.create(guide('b', { isOpen: true }))
    await listener.told(4)
    expect(listener.mutations().map(({ transition }) => transition)).toEqual([
      'appear',
      'update',
      'disappear',
      'appear',
    ])
  })

  it('with what a listener asks for, and no more', async () => {
    const bare = await listen('*', {}, { includeResult: false, includeMutations: false, effectFormat: 'mendoza' })
    const full = await listen('*', {}, { includePreviousRevision: true, visibility: 'transaction' })
    await lake.ada.create(guide('a', { title: 'A' }))
    await lake.ada.patch('a').set({ title: 'B' }).commit()
    await Promise.all([bare.told(2), full.told(2)])
    const [created, patched] = bare.mutations()
    expect(created?.effects).toEqual({ apply: [0, expect.objectContaining({ title: 'A' })], revert: [0, null] })
    expect(created?.effects?.apply[1]).not.toHaveProperty('_rev')
    expect(patched).toMatchObject({ mutations: [], effects: { apply: expect.any(Array), revert: expect.any(Array) } })
    expect(patched).not.toHaveProperty('result')
    expect(full.mutations()).toMatchObject([
      { previous: null, visibility: 'transaction' },
      { previous: { title: 'A' }, result: { title: 'B' } },
    ])
    expect(full.mutations()[0]).not.toHaveProperty('effects')
  })

  it('with a total of what this listener is told of the transaction', async () => {
    await lake.ada.create(guide('drafts.a'))
    const two = await listen('*[_id in $ids]', { ids: ['a', 'drafts.a'] })
    const one = await listen('*[_id == "a"]')
    await lake.ada.action({ actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a' })
    await lake.ada.create(guide('c'))
    await lake.ada.delete('a')
    await Promise.all([two.told(3), one.told(2)])
    const totals = (events: readonly MutationEvent[]) =>
      events.map((event) => [
        event.documentId,
        event.transition,
        event.transactionCurrentEvent,
        event.transactionTotalEvents,
      ])
    expect(totals(two.mutations())).toEqual([
      ['a', 'appear', 0, 2],
      ['drafts.a', 'disappear', 1, 2],
      ['a', 'disappear', 0, 1],
    ])
    expect(totals(one.mutations())).toEqual([
      ['a', 'appear', 0, 1],
      ['a', 'disappear', 0, 1],
    ])
  })

  it('by a filter that asks of all documents, where it sees only one', async () => {
    const one = await listen('*[_type == "guide" && count(*[_type == "guide"]) < 2]')
    await lake.ada.create(guide('a'))
    await lake.ada.create(guide('b'))
    await one.told(2)
    expect(one.mutations().map(({ documentId }) => documentId)).toEqual(['a', 'b'])
  })

  it('of versions only to those who ask for them', async () => {
    const [few, all] = [await listen('*'), await listen('*', {}, { includeAllVersions: true })]
    await lake.ada.create(guide('versions.r1.a'))
    await lake.ada.create(guide('a'))
    await Promise.all([few.told(1), all.told(2)])
    expect(few.mutations()[0]?.documentId).toBe('a')
  })
})

it.each([
  ['*[', 'GROQ query parse error'],
  [`*{"a": [1, 2]}${'{"a": [...a, ...a]}'.repeat(40)}`, 'too heavy to listen to'],
])('A listener to %s receives the reason why it cannot listen', async (query, reason) => {
  const { errors } = await listen(query)
  expect(errors[0]?.message).toContain(reason)
})

it('A listener whose filter takes too long for a document receives an error, and the document is stored', async () => {
  const query = `*[_id == "a"]{"a": list}${'{"a": [...a, ...a]}'.repeat(40)}`
  const url = `${lake.address}/v1/data/listen/production?query=${encodeURIComponent(query)}`
  const answer = await fetch(url)
  await lake.ada.create(guide('a', { list: [1, 2] }))
  expect(await answer.text()).toMatch(/event: welcome\n[^]*event: channelError\n.*too heavy to listen to/)
  expect(await lake.ada.getDocument('a')).toMatchObject({ list: [1, 2] })
})

it('A listener that disconnects is unsubscribed, and frees its place', async () => {
  const onCommit = lake.store.onCommit
  let told = 0
  vi.spyOn(lake.store, 'onCommit').mockImplementation((listener) => {
    const end = onCommit(listener)
    told += 1
    return () => {
      told -= 1
      end()
    }
  })
  const stop = new AbortController()
  const url = `${lake.address}/v2025-02-19/data/listen/production?query=*`
  const answers = await Promise.all(Array.from({ length: 200 }, () => fetch(url, { signal: stop.signal })))
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  const refused = await fetch(url)
  expect([refused.status, await refused.json()]).toMatchObject([
    503,
    { message: expect.stringContaining('Close some windows') },
  ])
  stop.abort()
  await vi.waitFor(async () => {
    const answer = await fetch(url)
    expect(answer.status).toBe(200)
    await answer.body?.cancel()
  }, 10_000)
  await vi.waitFor(() => {
    expect(told).toBe(0)
  }, 10_000)
})
