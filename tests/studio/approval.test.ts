import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { findUnapproved } from '../../sanity-studio/model/rules/unapproved.ts'
import { getToday } from '../../src/catalogue/source/index.ts'
import {
  act,
  box,
  fill,
  formOf,
  mayPublish,
  openTab,
  openWith,
  panel,
  publish as publishForm,
  publishAlone,
  reviewOn,
} from './editor.ts'
import { useStudio } from './open-studio.ts'
import { showPlace } from './panes.ts'
import { soon } from './soon.ts'

const studio = useStudio({ guard: findUnapproved })

/** A guide to which nothing refers: what is removed are copies of it. */
const ORIGINAL = 'guide-signs-for-maintenance'
const ID = 'guide-that-goes'
const TRANSLATED = 'guide-that-is-translated'
/** A guide to which other documents refer. */
const REFERRED = 'guide-first-five-minutes'
const SETTINGS = '/structure/site;siteSettings;siteSettings'
const draftOf = (id: string) =>
  studio.client().fetch('*[_id == $id][0]{title, lastReviewed}', { id: `drafts.${id}` }, { perspective: 'raw' })
const title = (id: string) =>
  studio.client().fetch<string | null>('*[_id == $id][0].title', { id }, { perspective: 'raw' })

/** Publishes a document as Ada writes it and Ben approves it. */
async function publish({ _id, ...fields }: { readonly _id: string } & Record<string, unknown>): Promise<void> {
  const ada = studio.client('Ada')
  const draftId = `drafts.${_id}`
  const { _rev } = await ada.create({ ...fields, _type: 'guide', _id: draftId })
  const review = { _type: 'review', documentId: _id, documentType: 'guide' }
  await studio.client('Ben').create({
    ...{ _id: `review.${_id}`, ...review },
    ...{ requestedRevision: _rev, approvedRevision: _rev },
  })
  await ada.action({ actionType: 'sanity.action.document.publish', draftId, publishedId: _id })
}

/** Publishes a copy of a guide under an id of its own. */
async function publishCopy(_id: string): Promise<void> {
  const { title: name, ...words } = await studio
    .client()
    .fetch<{ readonly title: string }>('*[_id == $id][0]{title, summary, body}', { id: ORIGINAL })
  const slug = { _type: 'slug', current: _id }
  await publish({ ...words, _id, title: `${name} (${_id})`, language: 'en', slug })
}

/** Publishes a Polish translation. @returns its id. */
async function publishTranslation(of: string): Promise<string> {
  const _id = `${of}-pl`
  const translationOf = { _type: 'reference', _ref: of }
  const words = { title: 'Oznaki w spa', summary: 'Na co patrzeć.', translationStatus: 'human' }
  await publish({ _id, language: 'pl', translationOf, ...words })
  return _id
}

/** Opens the form of a guide, and waits until it shows what readers see. */
async function showForm(page: Page, id: string): Promise<void> {
  const before = await title(id)
  await showPlace(page, formOf('guide', id))
  await soon(() => box(page, 'title').inputValue()).toBe(before)
}

let ada: Page
let ben: Page
beforeAll(async () => {
  ada = await studio.openForAll('Ada', formOf('guide', REFERRED))
  ben = await studio.openForAll('Ben', '/structure')
})

test('Ada asks to delete a guide, Ben approves it, and it comes back from “Removed” as a draft', async () => {
  await publishCopy(ID)
  const before = await title(ID)
  await showForm(ada, REFERRED)
  await act(ada, 'Delete')
  await soon(() => ada.getByTestId('referrer').count()).toBeGreaterThan(0)
  expect(await ada.getByTestId('removal-ask').isDisabled()).toBe(true)

  await showForm(ada, ID)
  await act(ada, 'Delete')
  await ada.getByText('“Undo” in “Content, Removed” brings it back as a draft.').waitFor()
  await ada.getByTestId('removal-reason').fill('Another guide says it better.')
  await ada.getByTestId('removal-ask').click()
  await ada.getByTestId('removal-notice').getByText('Ada asks to delete this').waitFor()

  // He finds it on Start, like all that waits for him.
  await showPlace(ben, '/to-do')
  const asked = ben.getByTestId('start').getByTestId(`row-${ID}`).filter({ hasText: 'Ada asks to delete it' })
  await asked.getByText('Another guide says it better.').waitFor()
  expect(await asked.innerText()).not.toContain('ask again')
  await asked.getByRole('link', { name: 'Read and decide' }).click()
  await ben.getByTestId('removal-notice').getByText('“Another guide says it better.”').waitFor()
  await openWith(ben.getByRole('button', { name: 'Look at the request' }), ben.getByTestId('removal-approve'))
  await ben.getByTestId('removal-approve').click()
  await soon(() => title(ID)).toBeNull()

  await showPlace(ada, '/structure/removed')
  const row = ada.getByTestId('removed-document').filter({ hasText: before ?? '' })
  await row.getByText('by Ben').waitFor()
  await row.getByText('Why: “Another guide says it better.”').waitFor()
  await row.getByRole('button', { name: /^Undo/ }).click()
  await soon(() => title(`drafts.${ID}`)).toBe(before)
  await soon(() => box(ada, 'title').inputValue()).toBe(before)
  expect(await title(ID)).toBeNull()
})

test('A translation is unpublished with its original by one approval, and both stay as drafts', async () => {
  await publishCopy(TRANSLATED)
  const translation = await publishTranslation(TRANSLATED)
  const before = await title(TRANSLATED)
  await showForm(ada, TRANSLATED)
  await act(ada, 'Unpublish')
  await ada.getByText('You unpublish its translations with it:').waitFor()
  await ada.getByTestId('removal-reason').fill('Its advice is wrong.')
  await ada.getByTestId('removal-ask').click()
  await ada.getByTestId('removal-notice').getByText('Ada asks to unpublish this').waitFor()

  // Published again after the request: Start says so as the form does, and she asks again.
  const asked = ben.getByTestId('start').getByTestId(`row-${TRANSLATED}`)
  await showPlace(ben, '/to-do')
  await asked.getByRole('link', { name: 'Read and decide' }).waitFor()
  const requestedRevision = await studio.client().fetch<string>(`*[_id == "${TRANSLATED}"][0]._rev`)
  await studio.client('Ada').patch(`removal.${TRANSLATED}`).set({ requestedRevision: 'an-earlier-one' }).commit()
  await asked.getByText('It was published again after the request: ask again.').waitFor()
  await asked.getByRole('link', { name: 'Look at the request' }).waitFor()
  await studio.client('Ada').patch(`removal.${TRANSLATED}`).set({ requestedRevision }).commit()

  await showPlace(ben, formOf('guide', TRANSLATED))
  await openWith(ben.getByRole('button', { name: 'Look at the request' }), ben.getByTestId('removal-approve'))
  await ben.getByText('You unpublish its translations with it:').waitFor()
  await ben.getByTestId('removal-approve').click()
  await soon(() => title(TRANSLATED)).toBeNull()
  expect(await title(translation)).toBeNull()
  expect(await title(`drafts.${TRANSLATED}`)).toBe(before)
  expect(await studio.client().getDocument(`drafts.${translation}`)).toMatchObject({
    title: 'Oznaki w spa',
    translationOf: { _ref: TRANSLATED, _weak: true },
  })
})

test('A change after the approval needs another one', async () => {
  for (const page of [ada, ben]) await showForm(page, ORIGINAL)
  await fill(ada, 'title', 'Signs, anew')
  await reviewOn(ada, getToday())
  await soon(() => draftOf(ORIGINAL)).toEqual({ title: 'Signs, anew', lastReviewed: getToday() })
  await soon(() => panel(ada)).not.toContain('Nobody has reviewed it')
  await act(ada, 'Send for review')
  await soon(() => panel(ada)).toContain('It waits for a second reader')
  await act(ben, 'Approve')
  await soon(() => panel(ada)).toBe('This can be published.')

  await openTab(ada, 'content')
  await fill(ada, 'title', 'Signs, and a word more')
  await soon(() => panel(ada)).toContain('It was changed after it had been approved: send it for review again.')
  await soon(() => mayPublish(ada)).toBe(false)
})

test('Nobody approves her own change by writing into the review by hand', async () => {
  await showForm(ada, REFERRED)
  await fill(ada, 'title', 'Approved by hand')
  await reviewOn(ada, getToday())
  await soon(() => draftOf(REFERRED)).toEqual({ title: 'Approved by hand', lastReviewed: getToday() })
  await act(ada, 'Send for review')
  await soon(() => panel(ada)).toContain('It waits for a second reader')
  const revision = await studio
    .client()
    .fetch<string>('*[_id == $id][0]._rev', { id: `drafts.${REFERRED}` }, { perspective: 'raw' })
  await studio.client('Ada').patch(`review.${REFERRED}`).set({ approvedRevision: revision }).commit()
  await soon(() => panel(ada)).toContain('It was approved by a person who wrote in it')
  await soon(() => mayPublish(ada)).toBe(false)
})

test('Switching the second reader off needs one too; then every form says so, and what is published alone is marked', async () => {
  await showPlace(ada, SETTINGS)
  await openTab(ada, 'review')
  await ada.getByRole('checkbox', { name: 'Second reader' }).click()
  await act(ada, 'Send for review')
  await showPlace(ben, SETTINGS)
  await act(ben, 'Approve')
  await soon(() => panel(ada)).toBe('This can be published.')
  // A form that is open meanwhile says so as well.
  await showPlace(ben, formOf('guide', REFERRED))
  await ben.getByTestId('publish-panel').getByText('It was approved by a person who wrote in it').waitFor()
  await publishForm(ada)
  await soon(() => studio.client().fetch('*[_id == "siteSettings"][0].secondReader')).toBe(false)

  await soon(() => ben.getByTestId('second-reader-off').innerText()).toMatch(/switched off since .+, by Ada/)
  await ben.getByText('You work alone: nobody has read this.').waitFor()
  await showPlace(ada, formOf('guide', REFERRED))
  await ada.getByText('You work alone: nobody has read this.').waitFor()
  await publishAlone(ada, 'The talk with guests has another name.')
  await soon(() => title(REFERRED)).toBe('Approved by hand')
  const mark = await studio.client().fetch('*[_id == $id][0].publishedAlone', { id: REFERRED })
  expect(mark).toBe(getToday())
  const told = '*[_type == "changeNote" && documentId == $id]{words, readBy}'
  await soon(() => studio.client().fetch(told, { id: REFERRED })).toEqual([
    { words: 'The talk with guests has another name.', readBy: 'one-person' },
  ])
})
