import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { act, box, fill, formOf, openWith, panel } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { itemsOf, showPlace } from './panes.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const raw = <Found>(query: string, params: Record<string, unknown> = {}) =>
  studio.client().fetch<Found>(query, params, { perspective: 'raw' })
const title = (id: string) => raw<string | null>('*[_id == $id][0].title', { id })

// What the tests change is published without a second reader: who deletes or publishes is not what they are about.
let page: Page
beforeAll(async () => {
  await studio.client().patch('siteSettings').set({ secondReader: false }).commit()
  page = await studio.openForAll('Ada', '/structure')
})

test('Changes are discarded, and the published text stands again', async () => {
  await showPlace(page, formOf('guide', 'guide-risk-map'))
  const before = await title('guide-risk-map')
  await fill(page, 'title', 'Not meant to stay')
  await soon(() => title('drafts.guide-risk-map')).toBe('Not meant to stay')

  await act(page, 'Discard changes')
  await page.getByTestId('confirm-button').click()
  await soon(() => title('drafts.guide-risk-map')).toBeNull()
  await soon(() => box(page, 'title').inputValue()).toBe(before)
  expect(await title('guide-risk-map')).toBe(before)
})

test('A text is compared with what readers see, and once it is discarded no draft begins by itself', async () => {
  const id = 'guide-buying-without-harm'
  await showPlace(page, formOf('guide', id))
  const text = page.getByTestId('field-body').locator('[contenteditable="true"]')
  await text.getByText('You cannot check everything').first().click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Not meant to stay')
  const blocks = () => raw<number | null>('count(*[_id == $id][0].body)', { id: `drafts.${id}` })
  const before = await raw<number>('count(*[_id == $id][0].body)', { id })
  await soon(blocks).toBe(before + 1)

  await page.getByRole('button', { name: 'Review changes' }).first().click()
  const changes = page.getByTestId('review-changes-pane').last()
  await soon(() => changes.innerText()).toMatch(/Not\s+meant/)
  expect(await changes.innerText()).not.toContain('How to check suppliers')

  await act(page, 'Discard changes')
  await page.getByTestId('confirm-button').click()
  await soon(blocks).toBeNull()
  await text.getByText('Not meant to stay').waitFor({ state: 'detached' })
  // What the editor of the text wrote by itself would be in the next draft.
  await fill(page, 'title', 'The next draft')
  await soon(() => title(`drafts.${id}`)).toBe('The next draft')
  const log = await studio.client().request<string>({
    url: `/data/history/production/transactions/drafts.${id}`,
    query: { reverse: 'true' },
  })
  const [sinceDiscarded] = log.split('"delete"')
  expect(sinceDiscarded).toContain('The next draft')
  expect(sinceDiscarded).not.toContain('"body[')
  await act(page, 'Discard changes')
  await page.getByTestId('confirm-button').click()
  await soon(() => title(`drafts.${id}`)).toBeNull()
})

test('A copy begins unreviewed and without an address', async () => {
  await studio.client().patch('guide-risk-map').set({ lastReviewed: '2026-01-01' }).commit()
  await showPlace(page, formOf('guide', 'guide-risk-map'))
  await act(page, 'Duplicate')
  await page.waitForURL((address) => !address.pathname.endsWith('guide-risk-map'))
  await soon(() => panel(page)).toContain('Nobody has reviewed it')
  const copies = () =>
    raw<readonly object[]>(
      '*[_type == "guide" && _id in path("drafts.**") && title match "risk map"]{lastReviewed, slug, "blocks": count(body)}',
    )
  const blocks = await raw<number>('count(*[_id == "guide-risk-map"][0].body)')
  await soon(copies).toEqual([{ lastReviewed: null, slug: null, blocks }])
})

test('An earlier revision is restored from the history', async () => {
  const before = 'Written by Ada'
  // A guide of its own for each try, with two revisions.
  const id = `guide-${randomUUID()}`
  const like = await raw<{ readonly _id: string; readonly _type: string }>('*[_id == "guide-buying-without-harm"][0]')
  await studio.client('Ada').create({ ...like, _id: id, title: before, _rev: undefined })
  await studio.client('Ben').patch(id).set({ title: 'Changed by Ben' }).commit()
  await showPlace(page, formOf('guide', id))
  await soon(() => box(page, 'title').inputValue()).toBe('Changed by Ben')
  const history = page.getByTestId('action-history')
  await openWith(page.getByTestId('pane-context-menu-button').last(), history)
  // The newest comes first: Ben's edit, then what Ada wrote.
  const revisions = page.getByTestId('timeline-item-button')
  await openWith(history, revisions.nth(1))
  await revisions.nth(1).click()
  await soon(() => box(page, 'title').inputValue()).toBe(before)
  await page.getByTestId('action-reverttorevision').click()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await soon(() => title(`drafts.${id}`)).toBe(before)
  expect(await title(id)).toBe('Changed by Ben')
})

test('The search of the Studio finds a text, and opens it', async () => {
  await showPlace(page, '/structure')
  // Until the first list is there the Studio is still on its way, and would close the search again.
  await itemsOf(page, 'content').first().waitFor()
  await page.getByTestId('studio-search').click()
  await page.getByPlaceholder('Search', { exact: true }).fill('without harm')
  await page.getByTestId('search-results').getByText('Buying without harm').click()
  await soon(() => box(page, 'title').inputValue()).toBe('Buying without harm')
})

test('GROQ is asked under “For developers”', async () => {
  await showPlace(page, '/vision')
  const editor = page.getByTestId('vision-query-editor').locator('.cm-content')
  await editor.click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('{"lines": count(*[_type == "helpline"])}')
  await page.getByRole('button', { name: 'Fetch' }).click()
  const lines = await raw<number>('count(*[_type == "helpline"])')
  await page
    .getByTestId('vision-result')
    .getByText(new RegExp(`lines:\\s*${lines}`))
    .waitFor()
})
