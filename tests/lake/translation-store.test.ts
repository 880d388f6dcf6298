import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import type { ContentDocument } from '../../src/catalogue/source/source.ts'
import { takeIn } from '../../src/tools/translations/take-in.ts'
import { toTranslate } from '../../src/tools/translations/translation-files.ts'
import { datasetStore, folderStore, type TranslationStore } from '../../src/tools/translations/translation-store.ts'
import { readXliff, writeXliff } from '../../src/tools/translations/xliff.ts'
import { addStored } from '../helpers/content-files.ts'
import { ORIGINAL } from '../helpers/guide-in-arabic.ts'
import { clientOf } from './client-of.ts'
import { makeEmptyFolders, start } from './start-lake.ts'

const NOW = '2026-11-27T12:00:00.000Z'
const TITLE = 'قبل أن تطرق الباب'

async function makeContent() {
  const folders = await makeEmptyFolders()
  const other = { _id: 'topic-spotting', _type: 'topic', language: 'en', title: 'Spotting' }
  const helpline = { _id: 'helpline-gb-msh', _type: 'helpline', language: 'en', title: 'Helpline' }
  addStored(folders.content, [ORIGINAL, other, helpline])
  return folders
}

/** Sends the title to a translator who returns it in Arabic. */
function translateTitle(documents: readonly ContentDocument[], title: string) {
  const file = writeXliff('ar', toTranslate(documents, 'ar'))
  const written = file.replace(
    /(original="guide-knock"[^]*?<trans-unit id="title@[^]*?)<target[^]*?<\/target>/,
    `$1<target>${title}</target>`,
  )
  const returned = readXliff(written, ['ar'])
  return returned === undefined ? [] : takeIn(documents, returned, false, NOW).drafts
}

async function titlesIn(store: TranslationStore) {
  return Object.fromEntries((await store.read()).map(({ _id, title }) => [_id, title]))
}

it('Texts are taken into content/ as drafts, and the other documents stay as they are', async () => {
  const { content } = await makeContent()
  const store = folderStore(content)
  const before = await titlesIn(store)
  expect(await store.write(translateTitle(await store.read(), TITLE), await store.read())).toEqual([])
  expect(await titlesIn(store)).toEqual({ ...before, 'drafts.guide-knock-ar': TITLE })
})

it('Where drafts are private, they go to the folder that git ignores', async () => {
  const { content } = await makeContent()
  await mkdir(join(content, 'private'))
  const store = folderStore(content)
  await store.write(translateTitle(await store.read(), TITLE), await store.read())
  expect(await readFile(join(content, 'private/drafts/ar/guide/guide-knock-ar.json'), 'utf8')).toContain(TITLE)
  await expect(readdir(join(content, 'drafts'))).rejects.toThrow('ENOENT')
})

it('Texts are taken into the lake as drafts, and again into the same draft, but not over the work of others', async () => {
  const folders = await makeContent()
  const { lake } = await start(folders)
  const { token } = lake.signIn('Ada')
  const store = datasetStore({ projectId: 'hub00000', dataset: 'production', apiHost: lake.origin, token })
  const before = await store.read()
  expect(await store.write(translateTitle(before, TITLE), before)).toEqual([])
  expect(await titlesIn(store)).toMatchObject({ 'guide-knock': ORIGINAL.title, 'drafts.guide-knock-ar': TITLE })

  // The original changes, so that its title goes out once more.
  await clientOf(lake.origin, token).patch('guide-knock').set({ title: 'Before you open a door' }).commit()
  const changed = await store.read()
  const drafts = translateTitle(changed, 'قبل أن تفتح بابًا')
  await clientOf(lake.origin, token).patch('drafts.guide-knock-ar').set({ summary: 'في 3 خطوات' }).commit()
  expect(await store.write(drafts, changed)).toEqual(['drafts.guide-knock-ar'])
  expect(await titlesIn(store)).toMatchObject({ 'drafts.guide-knock-ar': TITLE })

  const now = await store.read()
  expect(await store.write(translateTitle(now, 'قبل أن تفتح بابًا'), now)).toEqual([])
  expect(await titlesIn(store)).toMatchObject({ 'drafts.guide-knock-ar': 'قبل أن تفتح بابًا' })
})
