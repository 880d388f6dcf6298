import type { Action, SanityClient } from '@sanity/client'
import { describe, expect, it } from 'vitest'

import { findUnapproved } from '../../../sanity-studio/model/rules/unapproved.ts'
import { clientOf } from '../client-of.ts'
import { refusal } from '../refusal.ts'
import { startEmpty } from '../start-lake.ts'

const NO_REVIEW = 'No second reader has approved it: press “Send for review”.'
const NO_REQUEST = 'No second reader has approved that it is removed: ask for it, with the reason.'

const pair = { draftId: 'drafts.a', publishedId: 'a' }
const publish: Action = { actionType: 'sanity.action.document.publish', ...pair }
const unpublish: Action = { actionType: 'sanity.action.document.unpublish', ...pair }
const remove: Action = { actionType: 'sanity.action.document.delete', publishedId: 'a', includeDrafts: [] }
const draft = (title = 'New') => ({ _id: 'drafts.a', _type: 'guide', title })

const said = async (request: Promise<unknown>) => (await refusal(request)).message

/** A lake that requires a second reader, as Ada and Ben see it. */
async function startForTwo() {
  const { lake, origin, token } = await startEmpty({ guard: findUnapproved, editor: 'Ada' })
  return { ada: clientOf(origin, token), ben: clientOf(origin, lake.signIn('Ben').token) }
}

async function approve(reader: SanityClient): Promise<void> {
  const approvedRevision = (await reader.getDocument('drafts.a'))?._rev
  await reader.createOrReplace({
    _id: 'review.a',
    _type: 'review',
    documentId: 'a',
    documentType: 'guide',
    requestedRevision: approvedRevision,
    approvedRevision,
  })
}

/** Publishes a guide that Ada wrote and Ben approved. */
async function publishForTwo() {
  const two = await startForTwo()
  await two.ada.create(draft())
  await approve(two.ben)
  await two.ada.action(publish)
  return two
}

async function request(author: SanityClient, kind: 'delete' | 'unpublish', more: object = {}): Promise<string> {
  const requestedRevision = (await author.getDocument('a'))?._rev ?? ''
  const ids = { _id: 'removal.a', documentId: 'a', documentType: 'guide' }
  await author.createOrReplace({ ...ids, _type: 'removal', kind, reason: 'Doubled', requestedRevision, ...more })
  return requestedRevision
}

describe('Publishing', () => {
  it('is refused without an approval, in the words of the Studio', async () => {
    const { ada } = await startForTwo()
    await ada.create(draft())
    expect(await said(ada.action(publish))).toContain(NO_REVIEW)
    expect(await said(ada.create({ _id: 'b', _type: 'guide' }))).toContain(NO_REVIEW)
    expect(await ada.getDocuments(['a', 'b'])).toEqual([null, null])
  })

  it('is refused as a dry run too', async () => {
    const { ada } = await startForTwo()
    await ada.create(draft())
    expect(await said(ada.action(publish, { dryRun: true }))).toContain(NO_REVIEW)
  })

  it('is refused where the author approved it herself', async () => {
    const { ada } = await startForTwo()
    await ada.create(draft())
    await approve(ada)
    expect(await said(ada.action(publish))).toContain('It was approved by a person who wrote in it')
  })

  it('is refused where a first author approves her own text after another changed it a little', async () => {
    const { ada, ben } = await startForTwo()
    await ada.create(draft())
    await ben.patch('drafts.a').set({ title: 'New!' }).commit()
    for (const reader of [ada, ben]) {
      await approve(reader)
      expect(await said(ada.action(publish))).toContain('It was approved by a person who wrote in it')
    }
  })

  it('is done by a reader who took back what she had changed, and not by the author whose text it is again', async () => {
    const { ada, ben } = await startForTwo()
    await ada.create(draft())
    await ben.patch('drafts.a').set({ title: 'New!' }).commit()
    await ben.patch('drafts.a').set({ title: 'New' }).commit()
    await approve(ada)
    expect(await said(ben.action(publish))).toContain('It was approved by a person who wrote in it')
    await approve(ben)
    await ada.action(publish)
    expect(await ada.getDocument('a')).toMatchObject({ title: 'New' })
    // What is published has had its reader: the next draft is by those alone who write in it.
    await ben.create(draft('By Ben'))
    await approve(ada)
    await ben.action(publish)
    expect(await ada.getDocument('a')).toMatchObject({ title: 'By Ben' })
  })

  it('is done once another person has approved it, and only with what she read', async () => {
    const { ada, ben } = await startForTwo()
    await ada.create(draft())
    await approve(ben)
    const other = { _id: 'a', _type: 'guide', title: 'Another text' }
    expect(await said(ada.createOrReplace(other))).toContain('It is not what the second reader approved')
    await ada.action(publish)
    expect(await ada.getDocument('a')).toMatchObject({ title: 'New' })
  })

  it('takes no approval of what was written before', async () => {
    const { ada, ben } = await startForTwo()
    await ada.create(draft())
    await approve(ben)
    await ada.patch('drafts.a').set({ title: 'And a word more' }).commit()
    expect(await said(ada.action(publish))).toContain('It was changed after it had been approved')
  })
})

describe('Removing what is published', () => {
  it.each([
    ['unpublishing', unpublish],
    ['deleting', remove],
  ])('%s is refused without an approved request', async (_, action) => {
    const { ada } = await publishForTwo()
    expect(await said(ada.action(action))).toContain(NO_REQUEST)
    expect(await ada.getDocument('a')).toMatchObject({ title: 'New' })
  })

  it('is refused by a mutation too', async () => {
    const { ada } = await publishForTwo()
    expect(await said(ada.delete('a'))).toContain(NO_REQUEST)
    expect(await said(ada.delete({ query: '*[_type == "guide"]' }))).toContain(NO_REQUEST)
  })

  it.each(['review', 'removal', 'sanity.imageAsset', 'system.group', 'changeNote'])(
    'is refused where another document of the type %s would take its place',
    async (_type) => {
      const { ada } = await publishForTwo()
      expect(await said(ada.createOrReplace({ _id: 'a', _type }))).toContain(NO_REVIEW)
      expect(await said(ada.transaction().delete('a').create({ _id: 'a', _type }).commit())).toContain(NO_REVIEW)
    },
  )

  it('is done once another person has approved the request', async () => {
    const { ada, ben } = await publishForTwo()
    const approvedRevision = await request(ada, 'delete')
    expect(await said(ada.action(remove))).toContain('The request waits for a second reader')
    await ben.patch('removal.a').set({ approvedRevision }).commit()
    expect(await said(ada.action(unpublish))).toContain(NO_REQUEST)
    await ada.action(remove)
    expect(await ada.getDocument('a')).toBeUndefined()
  })

  it('takes translations along by the one approval, and never without it', async () => {
    const { ada, ben } = await publishForTwo()
    const translationOf = { _type: 'reference', _ref: 'a' }
    const { _rev } = await ada.create({ _id: 'drafts.b', _type: 'guide', title: 'Nowy', translationOf })
    const review = { _type: 'review', documentId: 'b', documentType: 'guide' }
    await ben.create({ _id: 'review.b', ...review, requestedRevision: _rev, approvedRevision: _rev })
    await ada.action({ actionType: 'sanity.action.document.publish', draftId: 'drafts.b', publishedId: 'b' })
    const both = () => ada.transaction().delete('b').delete('a').commit()
    expect(await said(both())).toContain(NO_REQUEST)
    const approvedRevision = await request(ada, 'delete')
    await ben.patch('removal.a').set({ approvedRevision }).commit()
    expect(await said(ada.delete('b'))).toContain(NO_REQUEST)
    await both()
    expect(await ada.getDocuments(['a', 'b'])).toEqual([null, null])
  })

  it('leaves a draft where unpublishing was approved', async () => {
    const { ada, ben } = await publishForTwo()
    const approvedRevision = await request(ada, 'unpublish')
    await ben.patch('removal.a').set({ approvedRevision }).commit()
    expect(await said(ada.action(remove))).toContain(NO_REQUEST)
    await ada.action(unpublish)
    expect(await ada.getDocuments(['a', 'drafts.a'])).toMatchObject([null, { title: 'New' }])
  })

  it('is refused where the person who asked approved it herself', async () => {
    const { ada } = await publishForTwo()
    const approvedRevision = await request(ada, 'delete')
    await ada.patch('removal.a').set({ approvedRevision }).commit()
    expect(await said(ada.action(remove))).toContain('approved by the person who made it')
  })

  it('is refused where the approval came with another change of the request, or at once', async () => {
    const { ada, ben } = await publishForTwo()
    const approvedRevision = await request(ben, 'unpublish')
    await ada.patch('removal.a').set({ kind: 'delete', approvedRevision }).commit()
    expect(await said(ada.action(remove))).toContain('approved by the person who made it')
    await ada.delete('removal.a')
    await request(ada, 'delete', { approvedRevision })
    expect(await said(ada.action(remove))).toContain('approved by the person who made it')
  })

  it('is refused where it was published again after the request', async () => {
    const { ada, ben } = await publishForTwo()
    const approvedRevision = await request(ada, 'delete')
    await ben.patch('removal.a').set({ approvedRevision }).commit()
    await ada.create(draft('Newer'))
    await approve(ben)
    await ada.action(publish)
    expect(await said(ada.action(remove))).toContain('It was published again after the request')
  })

  it('needs nobody for a draft that was never published', async () => {
    const { ada } = await startForTwo()
    await ada.create(draft())
    await ada.action({ actionType: 'sanity.action.document.discard', draftId: 'drafts.a' })
    expect(await ada.getDocument('drafts.a')).toBeUndefined()
  })
})

it('Pictures, reviews and drafts are written without a second reader', async () => {
  const { ada } = await startForTwo()
  await ada.create({ _id: 'image-a', _type: 'sanity.imageAsset' })
  await ada.create(draft())
  await approve(ada)
  expect(await ada.fetch('count(*)', {}, { perspective: 'raw' })).toBe(3)
})
