import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { findUnapproved } from '../../sanity-studio/model/rules/unapproved.ts'
import { getToday } from '../../src/catalogue/source/index.ts'
import { act, box, fill, formOf, openTab, panel, publish, publishAlone, mayPublish, reviewOn } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { showPlace } from './panes.ts'
import { soon } from './soon.ts'

const studio = useStudio({ guard: findUnapproved })

const CHANGED = 'guide-risk-map'
const FORGED = 'guide-buying-without-harm'
const SETTINGS = '/structure/site;siteSettings;siteSettings'
const draftOf = (id: string) =>
  studio.client().fetch('*[_id == $id][0]{title, lastReviewed}', { id: `drafts.${id}` }, { perspective: 'raw' })
const title = (id: string) => studio.client().fetch<string>('*[_id == $id][0].title', { id }, { perspective: 'raw' })

let ada: Page
let ben: Page
beforeAll(async () => {
  ada = await studio.openForAll('Ada', formOf('guide', CHANGED))
  ben = await studio.openForAll('Ben', formOf('guide', CHANGED))
})

test('A change after the approval needs another one', async () => {
  await fill(ada, 'title', 'The map of risks, anew')
  await reviewOn(ada, getToday())
  await soon(() => draftOf(CHANGED)).toEqual({ title: 'The map of risks, anew', lastReviewed: getToday() })
  await soon(() => panel(ada)).not.toContain('Nobody has reviewed it')
  await act(ada, 'Send for review')
  await soon(() => panel(ada)).toContain('It waits for a second reader')
  await act(ben, 'Approve')
  await soon(() => panel(ada)).toBe('This can be published.')

  await openTab(ada, 'content')
  await fill(ada, 'title', 'The map of risks, and a word more')
  await soon(() => panel(ada)).toContain('It was changed after it had been approved: send it for review again.')
  await soon(() => mayPublish(ada)).toBe(false)
})

test('Nobody approves her own change by writing into the review by hand', async () => {
  await showPlace(ada, formOf('guide', FORGED))
  await box(ada, 'title')
    .and(ada.locator(`[value="${await title(FORGED)}"]`))
    .waitFor()
  await fill(ada, 'title', 'Approved by hand')
  await reviewOn(ada, getToday())
  await soon(() => draftOf(FORGED)).toEqual({ title: 'Approved by hand', lastReviewed: getToday() })
  await act(ada, 'Send for review')
  await soon(() => panel(ada)).toContain('It waits for a second reader')
  const revision = await studio
    .client()
    .fetch<string>('*[_id == $id][0]._rev', { id: `drafts.${FORGED}` }, { perspective: 'raw' })
  await studio.client('Ada').patch(`review.${FORGED}`).set({ approvedRevision: revision }).commit()
  await soon(() => panel(ada)).toContain('It was approved by a person who wrote in it')
  await soon(() => mayPublish(ada)).toBe(false)
})

test('Switching the second reader off needs one too; then every form says so, and what is published alone is marked', async () => {
  const settings = await studio.open('Ada', SETTINGS)
  await openTab(settings, 'review')
  await settings.getByRole('checkbox', { name: 'Second reader' }).click()
  await act(settings, 'Send for review')
  await showPlace(ben, SETTINGS)
  await act(ben, 'Approve')
  await soon(() => panel(settings)).toBe('This can be published.')
  await publish(settings)
  await soon(() => studio.client().fetch('*[_id == "siteSettings"][0].secondReader')).toBe(false)

  await soon(() => ada.getByTestId('second-reader-off').innerText()).toMatch(/switched off since .+, by Ada/)
  await ada.getByText('You work alone: nobody has read this.').waitFor()
  await publishAlone(ada, 'The talk with guests has another name.')
  await soon(() => title(FORGED)).toBe('Approved by hand')
  const mark = await studio.client().fetch('*[_id == $id][0].publishedAlone', { id: FORGED })
  expect(mark).toBe(getToday())
  const told = '*[_type == "changeNote" && documentId == $id]{words, readBy}'
  await soon(() => studio.client().fetch(told, { id: FORGED })).toEqual([
    { words: 'The talk with guests has another name.', readBy: 'one-person' },
  ])
})
