import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { box, field, fill, openTab } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

/** The draft that is being written. */
function draft(title: string): Promise<Record<string, unknown> | null> {
  return studio.client().fetch('*[_type == "guide" && title == $title][0]', { title }, { perspective: 'raw' })
}

async function generateAddress(page: Page, title: string, address: string): Promise<void> {
  await fill(page, 'title', title)
  await soon(async () => (await draft(title))?.['title']).toBe(title)
  await field(page, 'slug').getByRole('button', { name: 'Generate' }).click()
  await soon(() => box(page, 'slug').inputValue()).toBe(address)
}

const errorOf = (page: Page, name: string) => field(page, name).getByTestId('input-validation-icon-error')

test('A guide is written from the template', async () => {
  const title = 'Late desk: who to call'
  const page = await studio.open('Ada', '/structure/resources;guide;all')
  await page.getByTestId('action-intent-button').click()
  await box(page, 'title').waitFor()
  expect(await page.getByTestId('field-group-tabs').getByRole('tab').allInnerTexts()).toEqual([
    ...['All fields', 'Content', 'Who it is for', 'Sources and licence', 'Review'],
  ])
  await field(page, 'body').getByText('What you may see or hear').waitFor()

  await fill(page, 'title', 'L')
  await errorOf(page, 'title').waitFor()
  await page.getByText('Must be at least 2 characters long').first().waitFor({ state: 'attached' })
  await page.getByText('The address is missing. Press “Generate”.').first().waitFor({ state: 'attached' })

  await generateAddress(page, 'Risk map', 'risk-map')
  await errorOf(page, 'title').waitFor({ state: 'detached' })
  await page.getByText('Slug is already in use').first().waitFor({ state: 'attached' })
  await generateAddress(page, title, 'late-desk-who-to-call')
  await errorOf(page, 'slug').waitFor({ state: 'detached' })

  await fill(page, 'summary', 'Whom to call at night, in which order, and what to say first.')
  await errorOf(page, 'summary').waitFor({ state: 'detached' })

  await writeCallout(page)
  await uploadPicture(page)
  await pickTopic(page)
  await soon(() => draft(title)).toMatchObject({
    language: 'en',
    reviewEveryDays: 365,
    slug: { current: 'late-desk-who-to-call' },
    body: expect.arrayContaining([expect.objectContaining({ _type: 'callout', tone: 'important' })]),
    cover: {
      asset: { _ref: expect.stringMatching(/^image-[0-9a-f]{40}-1600x1000-png$/) },
      alt: 'A drawn corridor of a hotel',
    },
    topics: [{ _type: 'reference', _ref: 'topic-signs' }],
  })
})

async function writeCallout(page: Page): Promise<void> {
  const text = field(page, 'body')
  await text.getByText('Put the card of a helpline here.').click()
  await text.getByRole('button', { name: 'Insert Callout (block)' }).click()
  await page.getByRole('dialog').getByRole('combobox').first().selectOption('Important')
  await page.keyboard.press('Escape')
  await text.getByTestId('pte-block-object').waitFor()
}

async function uploadPicture(page: Page): Promise<void> {
  const [name = ''] = await readdir(join('content', 'images'))
  await page
    .getByTestId('file-button-input')
    .first()
    .setInputFiles(join('content', 'images', name))
  await page.getByTestId('hotspot-image-input').waitFor()
  await fill(page, 'cover.alt', 'A drawn corridor of a hotel')
}

async function pickTopic(page: Page): Promise<void> {
  await openTab(page, 'audience')
  await field(page, 'topics').getByRole('button', { name: 'Add item' }).click()
  await field(page, 'topics').getByTestId('reference-input').getByRole('combobox').fill('spot')
  await page.getByTestId('autocomplete-popover').getByText('Signs to spot', { exact: true }).click()
  await field(page, 'topics').getByText('Signs to spot').waitFor()
}
