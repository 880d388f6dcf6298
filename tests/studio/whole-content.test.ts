import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { box, fill } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { choose, countDocuments, itemsOf } from './panes.ts'
import { soon } from './soon.ts'

/**
 * The content of the repository with all its translations, as editors have it: what grows with the number of documents, such
 * as the address of a listener, is too long here before it is anywhere else.
 */
const studio = useStudio({ content: 'whole' })

/** To scroll through a longer list takes over a minute on a machine that is busy with other things. */
const MOST_ROWS = 300

let page: Page
const addresses: string[] = []
beforeAll(async () => {
  page = await studio.openForAll('Ada', '/')
  page.on('request', (request) => addresses.push(request.url()))
})

/** Presses the name of a tool above. */
const goTo = (tool: string) => page.getByTestId('studio-navbar').getByRole('link', { name: tool }).click()

/** The form of a document is open, and shows its title. */
async function formShows(title: string): Promise<void> {
  await soon(() => box(page, 'title').inputValue()).toBe(title)
}

test('a title on Start opens its document', async () => {
  const link = page.getByTestId('start').getByTestId(/^row-/).first().getByRole('link').first()
  const title = (await link.innerText()).split(' · ')[0] ?? ''
  await link.click()
  await formShows(title)
})

test('a result of the search opens its document', async () => {
  await page.getByTestId('studio-search').click()
  await page.keyboard.type('risk map')
  const result = page
    .getByTestId('search-results')
    .getByRole('link', { name: 'Draw a risk map in an afternoon' })
    .first()
  await result.click()
  await page.waitForURL(/guide-risk-map/)
  await box(page, 'title').waitFor()
})

test('“Create” makes a new document, which is stored', async () => {
  await page.getByTestId('new-document-button').click()
  // The list draws only the types in view.
  await page.getByTestId('new-document-button-search-input').fill('organisation')
  await page.getByTestId('create-new-organisation').click()
  await fill(page, 'title', 'An organisation of the test')
  const created = '*[_type == "organisation" && title == "An organisation of the test"]._id'
  await soon(() => studio.client().fetch<string[]>(created, {}, { perspective: 'raw' })).toHaveLength(1)
})

test('“Editor’s desk” opens, counts, and each of its lists shows what it counts', async () => {
  await goTo('Content')
  await choose(page, 'Editor’s desk')
  await soon(() => itemsOf(page, 'desk').allInnerTexts()).not.toContainEqual(expect.not.stringMatching(/\(\d+\)$/))
  const titles = await itemsOf(page, 'desk').allInnerTexts()
  for (const title of titles) {
    const count = Number(/\((\d+)\)$/.exec(title)?.[1])
    if (count === 0 || count > MOST_ROWS) continue
    await choose(page, title)
    await soon(() => countDocuments(page, count)).toBe(count)
  }
})

test('“Several at once” shows what can be chosen', async () => {
  await goTo('Table')
  await page
    .getByTestId('several')
    .getByText(/^(Choose all \d+|No document is in this list\.)$/)
    .waitFor()
  await page.getByRole('combobox', { name: 'List' }).selectOption('Missing translation')
  await page
    .getByTestId('several')
    .getByText(/^(Choose all \d+|No document is in this list\.)$/)
    .waitFor()
  await page.getByRole('combobox', { name: 'List' }).selectOption('Never reviewed')
  await page
    .getByTestId('several')
    .getByText(/^Choose all \d+$/)
    .waitFor()
})

test('and no listener has an address that Sanity’s client would refuse soon', () => {
  const listeners = addresses.filter((address) => address.includes('/data/listen/'))
  expect(listeners.length).toBeGreaterThan(5)
  expect(Math.max(...listeners.map((address) => address.length))).toBeLessThan(10_000)
})
