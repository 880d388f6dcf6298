import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { expect, it, onTestFinished } from 'vitest'

import { watchContent } from '../../../../src/tools/site/watch-content.ts'
import { addStored } from '../../../helpers/content-files.ts'
import { writeDataset } from '../../../helpers/write-dataset.ts'

const page = (id: string, language = 'en') => ({ _id: id, _type: 'page', language })

/** Longer than changes in quick succession are waited for. */
const LONG_MS = 500

/** Watches a dataset. Returns its folder, how many changes were noticed, and a function that waits for the next one. */
async function watchDataset() {
  const folder = await writeDataset([page('a')])
  let count = 0
  const stop = watchContent({ HUB_CONTENT: folder }, () => (count += 1))
  onTestFinished(stop)
  const nextChange = async (act: () => unknown) => {
    const before = count
    await act()
    await expect.poll(() => count).toBeGreaterThan(before)
    await pause(LONG_MS)
  }
  return { folder, nextChange, count: () => count }
}

it('A change by a text editor is noticed, and so is each change after it', async () => {
  const { folder, nextChange } = await watchDataset()
  for (const text of [' ', '  ']) await nextChange(() => appendFile(join(folder, 'en/page/a.json'), text))
})

it('A file that replaces the old one is noticed, time after time', async () => {
  const { folder, nextChange } = await watchDataset()
  const file = join(folder, 'en/page/a.json')
  for (const id of ['b', 'c'])
    await nextChange(async () => {
      await writeFile(join(folder, '.fresh'), JSON.stringify({ ...page('a'), title: id }))
      await rename(join(folder, '.fresh'), file)
    })
})

it('The first document of a language, and each after it, is noticed, also where its folder was removed before', async () => {
  const { folder, nextChange } = await watchDataset()
  await nextChange(() => addStored(folder, [page('a-pl', 'pl')]))
  await nextChange(() => addStored(folder, [page('b-pl', 'pl')]))
  await nextChange(() => rm(join(folder, 'pl'), { recursive: true }))
  await nextChange(() => addStored(folder, [page('a-pl', 'pl')]))
  await nextChange(() => addStored(folder, [page('c-pl', 'pl')]))
})

it('Drafts, pictures and what a save writes first wake nobody: their names say that no reader sees them', async () => {
  const { folder, count } = await watchDataset()
  addStored(folder, [page('drafts.a')])
  await mkdir(join(folder, 'images'))
  await writeFile(join(folder, 'images/a.png'), '')
  await mkdir(join(folder, '.saving/x'), { recursive: true })
  await writeFile(join(folder, '.saving/x/0'), '')
  addStored(folder, [page('drafts.b')])
  await pause(LONG_MS)
  expect(count()).toBe(0)
})
