import { setTimeout } from 'node:timers/promises'

import type { Action } from '@sanity/client'
import { describe, expect, it } from 'vitest'

import { guide, useTestLake } from '../test-lake.ts'
import { refusal } from '../refusal.ts'

const lake = useTestLake()

const pair = { draftId: 'drafts.a', publishedId: 'a' }
const publish = (more: object = {}): Action => ({ actionType: 'sanity.action.document.publish', ...pair, ...more })
const both = () => lake().ada.getDocuments(['drafts.a', 'a'])

describe('Publishing', () => {
  it('puts the draft in the place of what was public, and keeps when that was created', async () => {
    await lake().ada.create(guide('a', { title: 'Older' }))
    await setTimeout(5)
    const published = await lake().ada.patch('a').set({ title: 'Old' }).commit()
    await lake().ada.create(guide('drafts.a', { title: 'New' }))
    const { transactionId } = await lake().ada.action(publish({ ifPublishedRevisionId: published._rev }))
    expect(await both()).toMatchObject([
      null,
      { _id: 'a', title: 'New', _rev: transactionId, _createdAt: published._createdAt },
    ])
  })

  it('is refused where the draft or what is public has changed since', async () => {
    await lake().ada.transaction().create(guide('a')).create(guide('drafts.a')).commit()
    for (const condition of [{ ifPublishedRevisionId: 'old' }, { ifDraftRevisionId: 'old' }]) {
      const error = await refusal(lake().ada.action(publish(condition)))
      expect([error.statusCode, error.details]).toMatchObject([
        409,
        { items: [{ error: { type: 'documentRevisionIDDoesNotMatchError' } }] },
      ])
    }
    expect(await both()).not.toContain(null)
  })

  it('strengthens references that were weak only because their target was not published yet', async () => {
    await lake()
      .ada.transaction()
      .create(guide('b'))
      .create(
        guide('drafts.a', {
          links: [
            { _key: '1', _type: 'reference', _ref: 'b', _weak: true, _strengthenOnPublish: { type: 'guide' } },
            {
              _key: '2',
              _type: 'reference',
              _ref: 'c',
              _weak: true,
              _strengthenOnPublish: { type: 'guide', weak: true },
            },
            { _key: '3', _type: 'reference', _ref: 'd', _weak: true },
          ],
        }),
      )
      .commit()
    await lake().ada.action(publish())
    expect((await lake().ada.getDocument('a'))?.['links']).toEqual([
      { _key: '1', _type: 'reference', _ref: 'b' },
      { _key: '2', _type: 'reference', _ref: 'c', _weak: true },
      { _key: '3', _type: 'reference', _ref: 'd', _weak: true },
    ])
  })

  it('is refused where a strong reference would lead nowhere', async () => {
    await lake().ada.create(
      guide('drafts.a', {
        link: { _type: 'reference', _ref: 'b', _weak: true, _strengthenOnPublish: { type: 'guide' } },
      }),
    )
    expect((await refusal(lake().ada.action(publish()))).message).toContain('references non-existent document "b"')
    expect(await both()).toMatchObject([{ _id: 'drafts.a' }, null])
  })

  it('is refused for a draft of another document', async () => {
    await lake().ada.create(guide('drafts.b'))
    expect((await refusal(lake().ada.action(publish({ draftId: 'drafts.b' })))).message).toContain('not a draft of "a"')
  })
})

describe('The published dataset', () => {
  const unpublish: Action = { actionType: 'sanity.action.document.unpublish', ...pair }
  const deleteAll = (includeDrafts: string[]): Action => ({
    actionType: 'sanity.action.document.delete',
    publishedId: 'a',
    includeDrafts,
  })

  it('becomes a draft when it is unpublished', async () => {
    await lake().ada.create(guide('a', { title: 'A' }))
    await lake().ada.action(unpublish)
    expect(await both()).toMatchObject([{ _id: 'drafts.a', title: 'A' }, null])
    expect((await refusal(lake().ada.action(unpublish))).statusCode).toBe(404)
  })

  it('leaves an existing draft as it is when it is unpublished', async () => {
    await lake()
      .ada.transaction()
      .create(guide('a'))
      .create(guide('drafts.a', { title: 'Draft' }))
      .commit()
    await lake().ada.action(unpublish)
    expect(await both()).toMatchObject([{ title: 'Draft' }, null])
  })

  it('goes with its drafts, all of which are named', async () => {
    await lake().ada.transaction().create(guide('a')).create(guide('drafts.a')).commit()
    expect((await refusal(lake().ada.action(deleteAll([])))).message).toContain('includeDrafts')
    await lake().ada.action(deleteAll(['drafts.a']))
    expect(await both()).toEqual([null, null])
  })

  it('stays while others refer to it', async () => {
    await lake().ada.create(guide('a'))
    await lake().ada.create(guide('b', { about: { _type: 'reference', _ref: 'a' } }))
    for (const action of [deleteAll([]), unpublish])
      expect((await refusal(lake().ada.action(action))).details).toMatchObject({
        type: 'actionError',
        items: [{ error: { type: 'documentHasExistingReferencesError', referencingIDs: ['b'] } }],
      })
  })
})
