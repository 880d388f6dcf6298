import type { Action } from '@sanity/client'
import { describe, expect, it } from 'vitest'

import { guide, useTestLake } from '../test-lake.ts'
import { refusal } from '../refusal.ts'

const lake = useTestLake()

const pair = { draftId: 'drafts.a', publishedId: 'a' }
const edit = (set: object): Action => ({ actionType: 'sanity.action.document.edit', ...pair, patch: { set } })
const publish = (more: object = {}): Action => ({ actionType: 'sanity.action.document.publish', ...pair, ...more })
const both = () => lake().ada.getDocuments(['drafts.a', 'a'])

describe('A draft', () => {
  const create = (ifExists: 'fail' | 'ignore'): Action => ({
    actionType: 'sanity.action.document.create',
    publishedId: 'a',
    attributes: guide('drafts.a', { title: 'New' }),
    ifExists,
  })

  it('is created once, under the transaction that the Studio names', async () => {
    const { transactionId } = await lake().ada.action(create('fail'), { transactionId: 'studio-1' })
    expect(transactionId).toBe('studio-1')
    expect(await both()).toMatchObject([{ title: 'New', _rev: 'studio-1' }, null])
    const error = await refusal(lake().ada.action(create('fail')))
    expect([error.statusCode, error.details]).toMatchObject([
      409,
      { type: 'actionError', items: [{ index: 0, error: { type: 'documentAlreadyExistsError' } }] },
    ])
    await lake().ada.action(create('ignore'))
    expect(await both()).toMatchObject([{ _rev: 'studio-1' }, null])
  })

  it('is made from what is published when it is edited first, in one transaction', async () => {
    const published = await lake().ada.create(guide('a', { title: 'Old', summary: 'Same' }))
    const { transactionId } = await lake().ada.action(edit({ title: 'New' }))
    const [draft, still] = await both()
    expect(draft).toMatchObject({
      title: 'New',
      summary: 'Same',
      _rev: transactionId,
      _createdAt: published._createdAt,
    })
    expect(still).toEqual(published)
    const [transaction] = lake().store.history({ documentIds: ['drafts.a'], newestFirst: true, limit: 1 })
    expect(transaction).toMatchObject({
      id: transactionId,
      author: 'ada',
      changes: [
        {
          documentId: 'drafts.a',
          mutations: [{ createIfNotExists: { title: 'Old' } }, { patch: { id: 'drafts.a', set: { title: 'New' } } }],
        },
      ],
    })
  })

  it('is touched even by an edit of nothing, for the Studio waits for its event', async () => {
    await lake().ada.create(guide('drafts.a', { title: 'Same' }))
    const guard: Action = {
      actionType: 'sanity.action.document.edit',
      ...pair,
      patch: { unset: ['_empty_action_guard_pseudo_field_'] },
    }
    const { transactionId } = await lake().ada.action(guard)
    expect(await both()).toMatchObject([{ title: 'Same', _rev: transactionId }, null])
  })

  it('cannot be edited where nothing is', async () => {
    expect((await refusal(lake().ada.action(edit({ title: 'x' })))).statusCode).toBe(404)
  })

  it.each(['sanity.action.document.discard', 'sanity.action.document.version.discard'] as const)(
    'goes by %s, and nothing else does',
    async (actionType) => {
      await lake().ada.transaction().create(guide('a')).create(guide('drafts.a')).commit()
      await lake().ada.action({ actionType, draftId: 'drafts.a', versionId: 'drafts.a' })
      expect(await both()).toMatchObject([null, { _id: 'a' }])
      expect(
        (await refusal(lake().ada.action({ actionType, draftId: 'drafts.a', versionId: 'drafts.a' }))).statusCode,
      ).toBe(404)
      expect((await refusal(lake().ada.action({ actionType, draftId: 'a', versionId: 'a' }))).statusCode).toBe(400)
    },
  )

  it.each([
    [
      'replaceDraft',
      {
        actionType: 'sanity.action.document.replaceDraft',
        publishedId: 'a',
        attributes: guide('drafts.a', { title: 'Then' }),
      },
    ],
    [
      'version.replace',
      { actionType: 'sanity.action.document.version.replace', document: guide('drafts.a', { title: 'Then' }) },
    ],
  ] satisfies [string, Action][])('is restored by %s', async (_, action) => {
    await lake().ada.create(guide('drafts.a', { title: 'Now', summary: 'x' }))
    await lake().ada.action(action)
    const [draft] = await both()
    expect(draft).toMatchObject({ title: 'Then' })
    expect(draft).not.toHaveProperty('summary')
  })

  it('is restored after all is deleted, by two actions in one transaction', async () => {
    const attributes = guide('drafts.a', { title: 'Then' })
    await lake().ada.action([
      { actionType: 'sanity.action.document.create', publishedId: 'a', attributes, ifExists: 'fail' },
      { actionType: 'sanity.action.document.replaceDraft', publishedId: 'a', attributes },
    ])
    expect(await both()).toMatchObject([{ title: 'Then' }, null])
  })

  it('is copied from another document', async () => {
    const base = await lake().ada.create(guide('a', { title: 'Base' }))
    const create = (ifBaseRevisionId: string): Action => ({
      actionType: 'sanity.action.document.version.create',
      publishedId: 'a',
      baseId: 'a',
      versionId: 'drafts.a',
      ifBaseRevisionId,
    })
    expect((await refusal(lake().ada.action(create('another')))).statusCode).toBe(409)
    await lake().ada.action(create(base._rev))
    expect(await both()).toMatchObject([{ title: 'Base' }, { title: 'Base' }])
  })
})

it('Several actions happen all or none', async () => {
  await lake().ada.create(guide('a', { title: 'Old' }))
  const error = await refusal(lake().ada.action([edit({ title: 'New' }), publish({ ifPublishedRevisionId: 'wrong' })]))
  expect(error.details).toMatchObject({ items: [{ index: 1 }] })
  expect(await both()).toMatchObject([null, { title: 'Old' }])
})

it('A dry run changes nothing, and refuses like a real one', async () => {
  await lake().ada.create(guide('drafts.a'))
  expect(await lake().ada.action(publish(), { dryRun: true })).toHaveProperty('transactionId')
  expect(await both()).toMatchObject([{ _id: 'drafts.a' }, null])
  expect((await refusal(lake().ada.action(publish({ ifDraftRevisionId: 'x' }), { dryRun: true }))).statusCode).toBe(409)
})

it('Releases are refused with a sentence', async () => {
  const error = await refusal(lake().ada.action({ actionType: 'sanity.action.release.create', releaseId: 'r1' }))
  expect([error.statusCode, error.message]).toEqual([400, expect.stringContaining('it has no releases')])
})
