import type { Page } from 'playwright-core'
import { test } from 'vitest'

import { box, fill, formOf } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const draft = (id: string) =>
  studio
    .client()
    .fetch<Record<string, unknown>>('*[_id == $id][0]{title, summary}', { id: `drafts.${id}` }, { perspective: 'raw' })

/** Waits until a person sees another beside the field where she writes, and beside the document in the list. */
async function sees(page: Page, name: string): Promise<void> {
  await page.getByTestId('document-panel-scroller').getByTitle(name).filter({ visible: true }).first().waitFor()
  await page.getByTestId('document-list-pane').getByLabel(`${name} is editing this document right now`).waitFor()
}

test('Two people on one document see each other and each other’s edits, and their fields are both kept', async () => {
  const form = formOf('guide', 'guide-risk-map')
  const [ada, ben] = [await studio.open('Ada', form), await studio.open('Ben', form)]
  await box(ada, 'title').click()
  await box(ben, 'summary').click()
  await Promise.all([sees(ada, 'Ben'), sees(ben, 'Ada')])

  await fill(ada, 'title', 'Ada writes the title')
  await soon(() => box(ben, 'title').inputValue()).toBe('Ada writes the title')

  await Promise.all([
    fill(ada, 'title', 'Ada’s title'),
    fill(ben, 'summary', 'Ben writes the summary of the risk map.'),
  ])
  const both = { title: 'Ada’s title', summary: 'Ben writes the summary of the risk map.' }
  await soon(() => draft('guide-risk-map')).toEqual(both)
  for (const page of [ada, ben]) {
    await soon(() => box(page, 'title').inputValue()).toBe(both.title)
    await soon(() => box(page, 'summary').inputValue()).toBe(both.summary)
  }

  await ben.close()
  await soon(() => ada.getByTitle('Ben').count()).toBe(0)
})

test('Two people write in one plain field at once: each at her own place, and no letter is lost', async () => {
  const form = formOf('guide', 'guide-risk-map')
  const [ada, ben] = [await studio.open('Ada', form), await studio.open('Ben', form)]
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
