import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { box, fill, formOf } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const draft = (id: string) =>
  studio
    .client()
    .fetch<Record<string, unknown>>('*[_id == $id][0]{title, summary}', { id: `drafts.${id}` }, { perspective: 'raw' })

const isReadOnly = (page: Page) => box(page, 'title').evaluate((input) => input.hasAttribute('readonly'))

test('Two people on one document see each other’s edits, and their fields are both kept', async () => {
  const form = formOf('guide', 'guide-risk-map')
  const [ada, ben] = [await studio.open('Ada', form), await studio.open('Ben', form)]
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
})

test('While the lake is away the form is closed; afterwards nothing is lost and the work goes on', async () => {
  const page = await studio.open('Ada', formOf('guide', 'guide-talking-to-guests'))
  await fill(page, 'title', 'Saved before the lake went')
  await soon(() => draft('guide-talking-to-guests')).toMatchObject({ title: 'Saved before the lake went' })

  await studio.stopLake()
  await page.getByText('Trying to connect').waitFor()
  await soon(() => isReadOnly(page)).toBe(true)
  expect(await box(page, 'title').inputValue()).toBe('Saved before the lake went')

  await studio.startAgain()
  await soon(() => box(page, 'title').inputValue()).toBe('Saved before the lake went')
  await soon(() => isReadOnly(page)).toBe(false)
  await fill(page, 'title', 'Written after it came back')
  await soon(() => draft('guide-talking-to-guests')).toEqual({
    title: 'Written after it came back',
    summary: expect.any(String),
  })
})

test('What is typed while the network is away is saved when it is back', async () => {
  const page = await studio.open('Ada', formOf('guide', 'guide-fair-recruitment'))
  await fill(page, 'title', 'Typed with a network')
  await soon(() => draft('guide-fair-recruitment')).toMatchObject({ title: 'Typed with a network' })

  await page.context().setOffline(true)
  await box(page, 'title').press('End')
  await page.keyboard.type(', and without')
  await page.getByText('Saving...').waitFor()
  expect(await draft('guide-fair-recruitment')).toMatchObject({ title: 'Typed with a network' })

  await page.context().setOffline(false)
  await soon(() => draft('guide-fair-recruitment')).toMatchObject({ title: 'Typed with a network, and without' })
  await soon(() => isReadOnly(page)).toBe(false)
  expect(await box(page, 'title').inputValue()).toBe('Typed with a network, and without')
})
