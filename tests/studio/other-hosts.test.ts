import { expect, test } from 'vitest'

import { fill, formOf } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

// `useStudio` fails the test where the page tries to reach another host.
test('From signing in to the history, the help and the queries, the Studio asks no other host', async () => {
  const page = await studio.open('Ada', formOf('guide', 'guide-risk-map'))
  await fill(page, 'title', 'Changed, so that there is a history')
  const draft = '*[_id == "drafts.guide-risk-map"][0].title'
  await soon(() => studio.client().fetch(draft, {}, { perspective: 'raw' })).toBe('Changed, so that there is a history')

  await page.getByTestId('pane-context-menu-button').last().click()
  await page.getByRole('menuitem', { name: 'History' }).click()
  await page.getByText('Showing the history for the').waitFor()
  await page.getByRole('button', { name: 'Help and resources' }).click()
  await page.getByRole('menu').getByText('Diagnostics').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'For developers' }).click()
  await page.getByRole('button', { name: 'Fetch' }).waitFor()
  expect(new URL(page.url()).pathname).toMatch(/^\/vision/)
})
