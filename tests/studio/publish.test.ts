import { execFile } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { getToday } from '../../src/sanity/index.ts'
import { act, fill, formOf, panel, publishButton, seePublished } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { startHub } from './running-hub.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const ID = 'guide-zebra-corridor'
const PAGE = '/guides/zebra-corridor/'
const TITLE = 'The zebra corridor on the third floor'

/** A guide that lacks nothing but its publication. */
async function draftGuide(): Promise<void> {
  const model = await studio.client().fetch<Record<string, unknown>>('*[_id == "guide-risk-map"][0]')
  const slug = { _type: 'slug', current: 'zebra-corridor' }
  await studio
    .client()
    .create({ ...model, _id: `drafts.${ID}`, _type: 'guide', title: TITLE, slug, lastReviewed: getToday() })
  await studio.client().patch('siteSettings').set({ secondReader: false }).commit()
}

const status = async (address: string) => (await fetch(address)).status

/** The titles that the hub's own search finds. */
async function search(page: Page, hub: string, words: string): Promise<readonly string[]> {
  await page.goto(`${hub}/`)
  await page.getByRole('searchbox').fill(words)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/')
  await page.locator('.results li').first().waitFor()
  return page.locator('.results').getByRole('heading').allInnerTexts()
}

/** How many lines of content/ were added and taken away since a copy was made, file by file. */
async function changedLines(before: string, after: string): Promise<readonly string[]> {
  const diff = promisify(execFile)('git', ['diff', '--no-index', '--numstat', before, after])
  const said = await diff.then(({ stdout }) => stdout).catch((error: { readonly stdout: string }) => error.stdout)
  return said
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(\d+)\t(\d+)\t.*\/([^/}]+)}?$/, '+$1 -$2 $3'))
}

test('What is published is in content/ and in the running hub; what is not is not', async () => {
  await draftGuide()
  await studio.lake.save()
  const before = join(studio.content, '..', 'before')
  await cp(studio.content, before, { recursive: true })
  const hub = await startHub(studio.content)
  expect(await status(`${hub}${PAGE}`), 'a draft never reaches the hub').toBe(404)
  const visitor = await studio.openSite()
  expect(await search(visitor, hub, 'zebra corridor')).not.toContain(TITLE)

  const ada = await studio.open('Ada', formOf('guide', ID))
  await soon(() => panel(ada)).toBe('This can be published.')
  await publishButton(ada).and(ada.locator(':enabled')).click()
  await soon(() => status(`${hub}${PAGE}`)).toBe(200)
  await visitor.goto(`${hub}${PAGE}`)
  await visitor.getByRole('heading', { level: 1, name: TITLE }).waitFor()
  expect(await search(visitor, hub, 'zebra corridor')).toContain(TITLE)
  // The line of the draft has become the line of the document.
  expect(await changedLines(before, studio.content)).toEqual(['+1 -1 data.ndjson'])

  await cp(studio.content, before, { recursive: true })
  await fill(ada, 'title', `${TITLE}, anew`)
  await soon(() => panel(ada)).toBe('This can be published.')
  await publishButton(ada).and(ada.locator(':enabled')).click()
  await soon(async () => (await fetch(`${hub}${PAGE}`)).text()).toContain(`${TITLE}, anew`)
  expect(await changedLines(before, studio.content)).toEqual(['+1 -1 data.ndjson'])

  await fill(ada, 'title', 'Not for the hub yet')
  await soon(() => panel(ada)).toBe('This can be published.')
  await act(ada, 'Discard changes')
  await ada.getByTestId('confirm-button').click()

  await seePublished(ada)
  await ada.getByTestId('action-unpublish').click()
  await ada.getByTestId('confirm-button').click()
  await soon(() => status(`${hub}${PAGE}`)).toBe(404)
  expect(await search(visitor, hub, 'zebra corridor')).not.toContain(`${TITLE}, anew`)
  expect(await studio.client().fetch('*[_id == $id][0].title', { id: `drafts.${ID}` }, { perspective: 'raw' })).toBe(
    `${TITLE}, anew`,
  )
})
