import { randomUUID } from 'node:crypto'

import { createClient, type Action, type SanityClient } from '@sanity/client'
import { describe, expect, it, onTestFinished } from 'vitest'

import { watchReachability } from '../../../sanity-studio/lake/client/reachability.ts'
import { createResilientFetch } from '../../../sanity-studio/lake/client/resilient-fetch.ts'
import { openStore } from '../../../sanity-studio/lake/store/sqlite-store.ts'
import { cutAnswersOf } from '../cut-answers.ts'
import { refusal } from '../refusal.ts'
import { makeFolder } from '../start-lake.ts'
import { guide, openTestLake, send, useTestLake, type TestLake } from '../test-lake.ts'

const lake = useTestLake()

const block = (key: string, text: string) => ({
  _type: 'block',
  _key: key,
  children: [{ _type: 'span', _key: 'a', text }],
})
const edit = (patch: object): Action => ({
  actionType: 'sanity.action.document.edit',
  draftId: 'drafts.a',
  publishedId: 'a',
  patch,
})
const insertBlock = edit({ insert: { after: 'body[-1]', items: [block('new', 'More')] } })
const typeText = edit({ diffMatchPatch: { title: '@@ -1,5 +1,10 @@\n Title\n+ more\n' } })
const AUTOSAVE = { tag: 'sanity.studio.document.commit' }

/** Ids of transactions that no test of this lake has used before. */
const newIds = (): readonly [string, string] => [randomUUID(), randomUUID()]

/** Ada’s document, published, without a draft. */
async function makeDocument(): Promise<void> {
  await lake().ada.create(guide('a', { title: 'Title', count: 1, body: [block('old', 'Text')] }))
}

const draft = (id = 'a') => lake().ada.getDocument(`drafts.${id}`)
const keysOf = (document: Record<string, unknown> | undefined) =>
  Array.isArray(document?.['body']) ? document['body'].map((each: { _key: string }) => each._key) : undefined

/** The Studio’s own way to the lake, through a connection that loses answers. */
async function useStudioClient(): Promise<{ readonly client: SanityClient; readonly loseNext: (n: number) => void }> {
  const { origin, loseNext } = await cutAnswersOf(lake().address)
  const resilient = createResilientFetch({
    reachability: watchReachability(() => origin, new EventTarget()),
    heartbeatTimeout: undefined,
    recognisesWrites: true,
    send: (address, init) => fetch(address, init),
  })
  const settings = { ...lake().ada.config(), apiHost: origin, resolveFetch: () => resilient }
  return { client: createClient(settings), loseNext }
}

describe('The answer to a change is lost, and the Studio sends it again', () => {
  it('as it types: the change is there once, and the Studio gets the first answer', async () => {
    await makeDocument()
    const { client, loseNext } = await useStudioClient()
    loseNext(3)
    const { transactionId } = await client.action([insertBlock, typeText], { ...AUTOSAVE, transactionId: 'typed-1' })
    expect(transactionId).toBe('typed-1')
    expect(await draft()).toMatchObject({ title: 'Title more', _rev: 'typed-1' })
    expect(keysOf(await draft())).toEqual(['old', 'new'])
  })

  it('by a button: what counts up is counted once, and publishing is reported as done', async () => {
    await makeDocument()
    const { client, loseNext } = await useStudioClient()
    loseNext(1)
    const results = await client.patch('a').inc({ count: 1 }).commit<{ count: number }>()
    expect(results.count).toBe(2)
    await client.action(typeText)
    loseNext(1)
    await client.action({ actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a' })
    expect(await lake().ada.getDocument('a')).toMatchObject({ title: 'Title more', count: 2 })
    expect(await draft()).toBeUndefined()
  })
})

describe('The same change under a new transaction id', () => {
  it.each([
    ['inserts an item with a key', insertBlock],
    ['types letters into a text', typeText],
  ])('that %s is answered with the first result', async (_, action) => {
    const [first, second] = newIds()
    await makeDocument()
    await lake().ada.action(action, { transactionId: first })
    const stored = await draft()
    expect(await lake().ada.action(action, { transactionId: second })).toMatchObject({ transactionId: first })
    expect(await draft()).toEqual(stored)
  })

  it('is recognised though somebody else has written meanwhile, where the Studio would otherwise give up the text', async () => {
    const [first, second] = newIds()
    await makeDocument()
    await lake().ada.action(insertBlock, { ...AUTOSAVE, transactionId: first })
    await lake().ben.action(edit({ set: { title: 'Ben’s' } }))
    const answer = await lake().ada.action(insertBlock, { ...AUTOSAVE, transactionId: second })
    expect(answer.transactionId).toBe(first)
    expect(await draft()).toMatchObject({ title: 'Ben’s' })
    expect(keysOf(await draft())).toEqual(['old', 'new'])

    const create: Action = {
      actionType: 'sanity.action.document.create',
      publishedId: 'b',
      attributes: guide('drafts.b', { title: 'B' }),
      ifExists: 'fail',
    }
    await lake().ada.action(create, { ...AUTOSAVE, transactionId: 'created' })
    expect(await lake().ada.action(create, AUTOSAVE)).toMatchObject({ transactionId: 'created' })
    expect((await refusal(lake().ada.action(create))).statusCode).toBe(409)
    expect((await refusal(lake().ben.action(create, AUTOSAVE))).statusCode).toBe(409)
  })

  it('happens again where it may be meant, is somebody else’s, or follows another change', async () => {
    await makeDocument()
    for (let times = 0; times < 2; times += 1) await lake().ada.patch('a').inc({ count: 1 }).commit()
    await lake().ada.patch('a').set({ tags: [] }).commit()
    for (let times = 0; times < 2; times += 1) await lake().ada.patch('a').append('tags', ['']).commit()
    expect(await lake().ada.getDocument('a')).toMatchObject({ count: 3, tags: ['', ''] })

    const more = { diffMatchPatch: { title: '@@ -1,5 +1,6 @@\n+M\n Title\n' } }
    await lake().ada.action(edit(more))
    await lake().ben.action(edit(more))
    expect(await draft()).toMatchObject({ title: 'MMTitle' })
    await lake().ada.action(edit({ set: { title: 'Title' } }))
    await lake().ada.action(edit(more))
    expect(await draft()).toMatchObject({ title: 'MTitle' })
  })

  it('that sets a value is stored, since an editor may choose the same again', async () => {
    const [first, second] = newIds()
    await makeDocument()
    const choose = edit({ set: { slug: { current: 'x' } } })
    await lake().ada.action(choose, { ...AUTOSAVE, transactionId: first })
    await lake().ada.action(choose, { ...AUTOSAVE, transactionId: second })
    expect(await draft()).toMatchObject({ _rev: second })
  })
})

it('A change under an id that another change has is refused, somebody else’s as well', async () => {
  const [taken] = newIds()
  await makeDocument()
  const choose = edit({ set: { slug: { current: 'x' } } })
  await lake().ada.action(choose, { transactionId: taken })
  expect((await refusal(lake().ada.action(typeText, { transactionId: taken }))).statusCode).toBe(409)
  expect((await refusal(lake().ben.action(choose, { transactionId: taken }))).statusCode).toBe(409)
})

it('A lake that ends between save and answer recognises the change after its next start', async () => {
  const folder = await makeFolder()
  const before = await openTestLake(openStore(folder))
  await before.ada.create(guide('a', { count: 1 }))
  const countUp = ({ ada }: TestLake) => ada.patch('a').inc({ count: 1 }).commit<{ count: number }>()
  before.store.onCommit(() => before.dropConnections())
  await expect(countUp(before)).rejects.toThrow()
  await before.stop()

  const after = await openTestLake(openStore(folder))
  onTestFinished(() => after.stop())
  expect(await countUp(after)).toMatchObject({ count: 2 })
  expect(await countUp(after)).toMatchObject({ count: 3 })
})

describe('An array with one _key twice', () => {
  it('cannot be stored; the refusal names document, place and key', async () => {
    await makeDocument()
    const twice = [block('x', 'One'), block('x', 'Two')]
    const error = await refusal(send(lake(), [{ create: guide('b') }, { patch: { id: 'a', set: { body: twice } } }]))
    expect(error.statusCode).toBe(400)
    expect(error.message).toContain('"body" in document "a" would hold two items with the _key "x".')
    expect(error.details).toMatchObject({ items: [{ index: 1 }] })
    expect(await lake().ada.getDocument('b')).toBeUndefined()

    const inner = { body: [{ ...block('y', ''), children: [{ _key: 'z' }, { _key: 'z' }] }] }
    const nested = await refusal(lake().ada.create(guide('c', inner)))
    expect(nested.message).toContain('"body[_key=="y"].children" in document "c"')
  })

  it('may stand there within a transaction, as where an item moves', async () => {
    await makeDocument()
    await lake()
      .ada.patch('a')
      .insert('before', 'body[0]', [block('other', 'Other')])
      .commit()
    await lake()
      .ada.transaction()
      .patch('a', (patch) => patch.insert('after', 'body[-1]', [block('other', 'Other')]))
      .patch('a', (patch) => patch.unset(['body[0]']))
      .commit()
    expect(keysOf(await lake().ada.getDocument('a'))).toEqual(['old', 'other'])
  })

  it('that came with a document stays, and does not stop other changes of it', async () => {
    const twice = [block('x', 'One'), block('x', 'Two')]
    const at = '2026-01-01T00:00:00.000Z'
    const after = { ...guide('a', { body: twice }), _type: 'guide', _rev: 'old', _createdAt: at, _updatedAt: at }
    lake().store.commit({ id: 'old', author: '', at, changes: [{ documentId: 'a', after, mutations: [] }] })
    await lake().ada.patch('a').set({ title: 'Written on' }).commit()
    await lake().ada.patch('a').set({ 'body[1]._key': 'y' }).commit()
    expect(keysOf(await lake().ada.getDocument('a'))).toEqual(['x', 'y'])
    expect((await refusal(lake().ada.patch('a').set({ 'body[1]._key': 'x' }).commit())).statusCode).toBe(400)
  })
})
