import { expect, it } from 'vitest'

import { freeze, type Json } from '../../sanity-studio/lake/document.ts'
import { findWriters, type ApplyPatch } from '../../sanity-studio/app/review/draft-writers.ts'
import { applyMendoza } from './history/apply-mendoza.ts'
import { guide, useTestLake } from './test-lake.ts'

const lake = useTestLake()

const isJson = (value: unknown): value is Json =>
  value === null || ['boolean', 'number', 'string', 'object'].includes(typeof value)
const isList = (value: unknown): value is readonly Json[] => Array.isArray(value) && value.every(isJson)

const apply: ApplyPatch = (state, patch) => (isJson(state) && isList(patch) ? applyMendoza(state, patch) : state)

async function writersOf(...ids: readonly string[]) {
  const drafts = await Promise.all(ids.map((id) => lake().ada.getDocument(`drafts.${id}`)))
  const asked = drafts.flatMap((draft, at) => (draft ? [{ id: ids[at] ?? '', revision: draft._rev }] : []))
  const found = await findWriters(lake().ada, asked, apply)
  return asked.map(({ revision }) => found.get(revision))
}

it('The writers of drafts are read from the log, back to the last publication, as the lake knows them', async () => {
  const { ada, ben } = lake()
  await ada.create(guide('drafts.one', { title: 'One', tags: ['a'] }))
  await ada.action({ actionType: 'sanity.action.document.publish', draftId: 'drafts.one', publishedId: 'one' })
  await ben.create(guide('drafts.one', { title: 'One', tags: ['a', 'b'] }))
  await ada.create(guide('drafts.two', { title: 'Two' }))
  for (const title of ['Two, and', 'Two, and more']) await ben.patch('drafts.two').set({ title }).commit()
  await ada.create(guide('drafts.three', { title: 'Three' }))
  for (const title of ['Thre', 'Three']) await ben.patch('drafts.three').set({ title }).commit()
  expect(await writersOf('one', 'two', 'three')).toEqual([['ben'], ['ben', 'ada'], ['ada']])
})

it('A log of more than one page is read to its end', async () => {
  const { ben, store } = lake()
  await ben.create(guide('drafts.long', { title: 'By Ben' }))
  let before = store.byId.get('drafts.long')
  if (before === undefined) throw new Error('The draft was not stored.')
  const first = before
  const transactions = Array.from({ length: 1010 }, (_, at) => {
    const after = freeze({ ...first, _rev: `long-${at}`, note: at })
    const change = { documentId: 'drafts.long', before, after, mutations: [] }
    before = after
    return { id: after._rev, author: 'ada', at: '2026-11-27T10:00:00.000Z', changes: [change] }
  })
  store.commitTogether(transactions)
  expect(await writersOf('long')).toEqual([['ada', 'ben']])
})

it('A revision that the draft has not, or not any more, is not known', async () => {
  await lake().ada.create(guide('drafts.old'))
  expect(await findWriters(lake().ada, [{ id: 'old', revision: 'another' }], apply)).toEqual(new Map())
})
