import { expect, it } from 'vitest'

import { overlayDrafts } from '../../../../src/tools/drafts/overlay-drafts.ts'

const page = (_id: string, title: string) => ({ _id, _type: 'page', title })

it('A draft stands where its published document stood, under the published id', () => {
  const { documents, drafts } = overlayDrafts([page('drafts.a', 'new'), page('a', 'old'), page('b', 'other')])
  expect(documents).toEqual([page('a', 'new'), page('b', 'other')])
  expect([...drafts]).toEqual(['a'])
})

it('A draft of something not yet published is there as well; a version of a release is not', () => {
  const { documents } = overlayDrafts([page('drafts.a', 'new'), page('versions.r1.b', 'planned')])
  expect(documents).toEqual([page('a', 'new')])
})

it('Where a draft cannot be shown, readers of the preview see what is published', () => {
  const raw = [page('drafts.a', 'broken'), page('a', 'old'), page('drafts.c', 'broken too')]
  const { documents, drafts } = overlayDrafts(raw, new Set(['a', 'c']))
  expect(documents).toEqual([page('a', 'old')])
  expect(drafts.size).toBe(0)
})
