import type { ListenOptions, ResumableListenOptions } from '@sanity/client'
import { beforeEach, expect, it, vi } from 'vitest'

import { listenWith } from './listen-with.ts'
import { guide, useTestLake, type TestLake } from '../test-lake.ts'

const running = useTestLake()
let lake: TestLake

beforeEach(() => {
  lake = running()
})

const listen = (query: string, params: Record<string, unknown>, options: ListenOptions | ResumableListenOptions) =>
  listenWith(lake.ben, query, params, options)

const RESUME = {
  enableResume: true,
  events: ['welcome', 'mutation', 'reconnect', 'welcomeback', 'reset'],
} satisfies ResumableListenOptions

/** What is told first to a listener that says which event it had last. */
async function resume(lastEvent: string, count: number): Promise<readonly unknown[]> {
  const stop = new AbortController()
  const address = `${lake.address}/v1/data/listen/production?query=*&enableResume=true&includeResult=false`
  const { body } = await fetch(address, { headers: { 'Last-Event-ID': lastEvent }, signal: stop.signal })
  let text = ''
  for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece
    if (text.split('data: ').length > count) break
  }
  stop.abort()
  return [...text.matchAll(/event: (.+)\nid: (.+)\n/g)].map(([, name, id]) => [name, id])
}

it('A listener that reconnects receives what it missed, each change once', async () => {
  const listener = await listen('*[_id in $ids]', { ids: ['a', 'drafts.a'] }, RESUME)
  await lake.ada.create(guide('drafts.a', { title: 'A' }))
  await listener.told(1)
  lake.dropConnections()
  await vi.waitFor(() => {
    expect(listener.events.at(-1)).toEqual({ type: 'reconnect' })
  }, 10_000)
  await lake.ada.patch('drafts.a').set({ title: 'B' }).commit()
  await lake.ada.create(guide('b'))
  await lake.ada.action({ actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a' })
  await listener.told(4)
  expect(listener.events.map(({ type }) => type)).toEqual([
    ...['welcome', 'mutation', 'reconnect', 'welcomeback', 'mutation', 'mutation', 'mutation'],
  ])
  const [created, patched, published, gone] = listener.mutations()
  expect(patched).toMatchObject({ documentId: 'drafts.a', previousRev: created?.resultRev, transition: 'update' })
  expect([published, gone]).toMatchObject([
    { documentId: 'a', transition: 'appear', transactionTotalEvents: 2 },
    { documentId: 'drafts.a', transition: 'disappear', previousRev: patched?.resultRev },
  ])
})

it('also where it had received nothing before', async () => {
  const listener = await listen('*[_type == "guide"]', {}, RESUME)
  lake.dropConnections()
  await vi.waitFor(() => {
    expect(listener.events.at(-1)).toEqual({ type: 'reconnect' })
  }, 10_000)
  await lake.ada.create(guide('a'))
  await listener.told(1)
  expect(listener.events.map(({ type }) => type)).toEqual(['welcome', 'reconnect', 'welcomeback', 'mutation'])
})

it('A listener that disconnected within a transaction receives the rest of it', async () => {
  const { transactionId } = await lake.ada.transaction().create(guide('a')).create(guide('b')).commit()
  expect(await resume(`${transactionId}#a`, 2)).toEqual([
    ['welcomeback', `${transactionId}#a`],
    ['mutation', `${transactionId}#b`],
  ])
})

it.each([
  ['after an event that nobody knows', () => Promise.resolve('unknown#a')],
  ['after an id that is none', () => Promise.resolve('what')],
  [
    'after too much',
    async () => {
      const { _rev } = await lake.ada.create(guide('a'))
      const many = Array.from({ length: 500 }, (_, index) => ({ create: guide(`many-${index}`) }))
      await lake.ada.mutate(many)
      return `${_rev}#a`
    },
  ],
])('A listener that reconnects %s is told to read its documents anew', async (_, make) => {
  const [first] = await resume(await make(), 1)
  expect(first).toEqual(['reset', expect.stringMatching(/#$/)])
})

it('A listener that does not ask to resume is welcomed again', async () => {
  const listener = await listen('*', {}, {})
  lake.dropConnections()
  await vi.waitFor(() => {
    expect(listener.events.map(({ type }) => type)).toEqual(['welcome', 'reconnect', 'welcome'])
  }, 10_000)
})
