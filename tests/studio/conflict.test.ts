import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { getToday } from '../../src/catalogue/source/index.ts'
import { editStored, textOfStored } from '../helpers/content-files.ts'
import { fill, formOf, panel, publishAlone } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const [WAITING, ADAS, BENS] = ['guide-risk-map', 'guide-buying-without-harm', 'guide-signs-for-maintenance']

/** The file of a document in content/. */
const inFolder = (id: string) => textOfStored(studio.content, id)

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

test('Two people publish while a third document waits, which is then shown, chosen field by field, and saved', async () => {
  await studio.client().patch('siteSettings').set({ secondReader: false }).commit()
  for (const id of [ADAS, BENS]) await studio.client().patch(id).set({ lastReviewed: getToday() }).commit()
  await studio.lake.save()
  await disagree()
  const [ada, ben] = await Promise.all([
    studio.open('Ada', formOf('guide', ADAS)),
    studio.open('Ben', formOf('guide', BENS)),
  ])
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
