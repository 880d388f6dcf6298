import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { getToday } from '../../src/catalogue/source/index.ts'
import { box, field, fill, openTab, panel, mayPublish, reviewOn } from './editor.ts'
import { boxOf, closeWindow, refer, writeBelow } from './fill-block.ts'
import { soon } from './soon.ts'

const TABS = ['All fields', 'Content', 'Who it is for', 'More filters', 'Sources and licence', 'Review']

const errorOf = (page: Page, name: string) => field(page, name).getByTestId('input-validation-icon-error')
const said = (page: Page, words: string) => page.getByText(words).first().waitFor({ state: 'attached' })

/** Begins a guide from its template, with the button of the list of guides. */
async function begin(page: Page): Promise<void> {
  await page.getByTestId('action-intent-button').click()
  await box(page, 'title').waitFor()
  expect(await page.getByTestId('field-group-tabs').getByRole('tab').allInnerTexts()).toEqual(TABS)
  await field(page, 'body').getByText('What you may see or hear').waitFor()
}

/** Writes a title and, once the list shows it, has its address made. */
async function name(page: Page, title: string, address: string): Promise<void> {
  await fill(page, 'title', title)
  await page.getByTestId('document-list-pane').getByText(title, { exact: true }).waitFor()
  await field(page, 'slug').getByRole('button', { name: 'Generate' }).click()
  await soon(() => box(page, 'slug').inputValue()).toBe(address)
}

async function addSource(page: Page): Promise<void> {
  await openTab(page, 'sources')
  await field(page, 'sources').getByRole('button', { name: 'Add item' }).click()
  const window = page.getByTestId('nested-object-dialog')
  // Nobody has written in it yet: the panel alone says what it lacks.
  await said(page, 'Give the address or, where there is none, a citation.')
  expect(await page.getByTestId('input-validation-icon-error').count()).toBe(0)
  // The cursor is in the first field.
  await page.keyboard.type('Shiva Foundation')
  await soon(() => boxOf(window, 'publisher').inputValue()).toBe('Shiva Foundation')
  await boxOf(window, 'url').fill('https://www.shivafoundation.org.uk/')
  await closeWindow(window)
}

async function pickTopic(page: Page): Promise<void> {
  await openTab(page, 'audience')
  await field(page, 'topics').getByRole('button', { name: 'Add item' }).click()
  await refer(field(page, 'topics'), 'spot', 'Signs to spot')
  await field(page, 'topics').getByText('Signs to spot').waitFor()
  await soon(() => panel(page)).toContain('It has no job')
  await page.getByRole('checkbox', { name: 'For every job' }).click()
  await soon(() => panel(page)).not.toContain('It has no')
}

/** Writes a line below each heading of the template; until then the panel says which has none. */
async function writeText(page: Page): Promise<void> {
  for (const [heading, text] of [
    ['In short', 'Ring the manager on duty.'],
    ['What you may see or hear', 'Somebody asks for a room at night, and another answers for her.'],
    ['What to do', 'Write "night" beside the hotel\'s room.'],
    ['What not to do', 'Do not follow anybody.'],
    ['Who to call', 'The manager on duty, at any hour.'],
  ] as const) {
    const missing = `Nothing is written below the heading “${heading}”.`
    await soon(() => panel(page)).toContain(missing)
    await writeBelow(page, heading)
    await page.keyboard.type(text)
    await soon(() => panel(page)).not.toContain(missing)
  }
  await field(page, 'body').getByText('Write “night” beside the hotel’s room.').waitFor()
}

/**
 * Writes a guide from its template as far as one person can, while the form says what is missing: an
 * address that nobody has, a summary, a text, a topic, a job, a source, the day of the review.
 */
export async function writeGuide(page: Page, title: string, address: string): Promise<void> {
  await begin(page)
  await fill(page, 'title', 'L')
  await errorOf(page, 'title').waitFor()
  await soon(() => panel(page)).toContain('“Title”: Must be at least 2 characters long.')
  await said(page, 'The address is missing. Press “Generate”.')
  await name(page, 'Risk map', 'risk-map')
  await errorOf(page, 'title').waitFor({ state: 'detached' })
  await said(page, 'Slug is already in use')
  await name(page, title, address)
  await errorOf(page, 'slug').waitFor({ state: 'detached' })

  await box(page, 'summary').pressSequentially('Whom to call at night: "the hotel\'s manager" first.')
  await soon(() => box(page, 'summary').inputValue()).toBe('Whom to call at night: “the hotel’s manager” first.')
  await errorOf(page, 'summary').waitFor({ state: 'detached' })
  await writeText(page)
  await pickTopic(page)

  await soon(() => panel(page)).toContain('No source is named')
  await addSource(page)
  await soon(() => panel(page)).not.toContain('No source is named')
  await soon(() => panel(page)).toContain('Nobody has reviewed it')
  await reviewOn(page, getToday())
  await soon(() => panel(page)).toBe('No second reader has approved it: press “Send for review”.')
  await soon(() => mayPublish(page)).toBe(false)
}
