import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { getToday } from '../../src/catalogue/source/index.ts'
import { editStored, textOfStored } from '../helpers/content-files.ts'
import { box, fill, formOf, panel, publishAlone } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { showPlace } from './panes.ts'
import { soon } from './soon.ts'

const studio = useStudio()

/** Links, whose form is soon drawn: where two people meet is the same in each. */
const [ADAS, BENS] = ['resource-lcht-101', 'resource-sshin-hub']
const WAITING = 'guide-risk-map'
const form = (id: string) => formOf('externalResource', id)

let ada: Page
let ben: Page
beforeAll(async () => {
  await studio.client().patch('siteSettings').set({ secondReader: false }).commit()
  for (const id of [ADAS, BENS]) await studio.client().patch(id).set({ lastReviewed: getToday() }).commit()
  await studio.lake.save()
  ada = await studio.openForAll('Ada', form(ADAS))
  ben = await studio.openForAll('Ben', form(BENS))
})

/** The file of a document in content/. */
const inFolder = (id: string) => textOfStored(studio.content, id)

const draft = (id: string) =>
  studio
    .client()
    .fetch<Record<string, unknown>>('*[_id == $id][0]{title, summary}', { id: `drafts.${id}` }, { perspective: 'raw' })

/** Somebody gives a guide another title in content/, and Ada another one and a summary in the Studio. */
async function disagree(): Promise<void> {
  editStored(studio.content, { [WAITING]: { title: 'A title by git' } })
  await studio.client().patch(WAITING).set({ title: 'A title by Ada', summary: 'A summary by Ada alone.' }).commit()
}

async function publishTitle(page: Page, title: string): Promise<void> {
  await fill(page, 'title', title)
  await soon(() => panel(page)).toBe('This can be published.')
  await publishAlone(page)
}

/** Has both open a document, and waits until both see its summary. */
async function meet(id: string): Promise<void> {
  const summary = await studio.client().fetch<string>('*[_id == $id][0].summary', { id })
  for (const page of [ada, ben]) {
    await showPlace(page, form(id))
    await soon(() => box(page, 'summary').inputValue()).toBe(summary)
  }
}

/** Waits until a person sees another beside the field where she writes, and beside the document in the list. */
async function sees(page: Page, name: string): Promise<void> {
  await page.getByTestId('document-panel-scroller').getByTitle(name).filter({ visible: true }).first().waitFor()
  await page.getByTestId('document-list-pane').getByLabel(`${name} is editing this document right now`).waitFor()
}

test('Two people publish while a third document waits, which is then shown, chosen field by field, and saved', async () => {
  await disagree()
  await Promise.all([publishTitle(ada, 'Published by Ada'), publishTitle(ben, 'Published by Ben')])
  await soon(() => inFolder(ADAS)).toContain('Published by Ada')
  await soon(() => inFolder(BENS)).toContain('Published by Ben')
  expect(inFolder(WAITING)).toContain('A title by git')

  await ben.getByTestId('sync-banner').getByText('“A title by Ada” differs between content/ and the Studio').waitFor()
  await ben.getByTestId('sync-banner').getByText('Choose which is right').click()
  await ben.getByText('It was changed in content/ and changed in the Studio.').waitFor()
  const save = ben.getByRole('button', { name: 'Save this choice' })
  await soon(() => save.isDisabled()).toBe(true)
  const marked = ben.getByTestId('conflict-title').locator('mark')
  await soon(async () => (await marked.allInnerTexts()).map((words) => words.trim())).toEqual(['git', 'Ada'])
  // Only Ada changed the summary: that is chosen already.
  await soon(() => ben.getByTestId('conflict-summary').getByRole('radio').nth(1).isChecked()).toBe(true)
  await ben.getByTestId('conflict-title').getByRole('radio').first().click()
  await save.click()
  await ben.getByText('no document waits for a choice').waitFor()

  await soon(() => inFolder(WAITING)).toContain('A summary by Ada alone.')
  expect(inFolder(WAITING)).toContain('A title by git')
  const joined = await studio.client('Ben').getDocument(WAITING)
  expect(joined).toMatchObject({ title: 'A title by git', summary: 'A summary by Ada alone.' })
  await soon(() => ada.getByTestId('sync-banner').count()).toBe(0)
})

test('Two people write in one plain field at once: each at her own place, and no letter is lost', async () => {
  await meet(ADAS)
  await fill(ada, 'summary', 'What stood here before.')
  await soon(() => box(ben, 'summary').inputValue()).toBe('What stood here before.')

  await box(ada, 'summary').press('Control+Home')
  await box(ben, 'summary').press('Control+End')
  await Promise.all([
    box(ada, 'summary').pressSequentially('Ada writes the beginning of it all. ', { delay: 80 }),
    box(ben, 'summary').pressSequentially(' Ben writes the end of it all.', { delay: 90 }),
  ])
  const whole = 'Ada writes the beginning of it all. What stood here before. Ben writes the end of it all.'
  await soon(() => box(ada, 'summary').inputValue()).toBe(whole)
  await soon(() => box(ben, 'summary').inputValue()).toBe(whole)
})

test('Two people on one document see each other and each other’s edits, and their fields are both kept', async () => {
  await meet(BENS)
  await box(ada, 'title').click()
  await box(ben, 'summary').click()
  await Promise.all([sees(ada, 'Ben'), sees(ben, 'Ada')])

  await fill(ada, 'title', 'Ada writes the title')
  await soon(() => box(ben, 'title').inputValue()).toBe('Ada writes the title')

  await Promise.all([fill(ada, 'title', 'Ada’s title'), fill(ben, 'summary', 'Ben writes the summary of the network.')])
  const both = { title: 'Ada’s title', summary: 'Ben writes the summary of the network.' }
  await soon(() => draft(BENS)).toEqual(both)
  for (const page of [ada, ben]) {
    await soon(() => box(page, 'title').inputValue()).toBe(both.title)
    await soon(() => box(page, 'summary').inputValue()).toBe(both.summary)
  }

  // The last of the tests: he is gone afterwards.
  await ben.close()
  await soon(() => ada.getByTitle('Ben').count()).toBe(0)
})
