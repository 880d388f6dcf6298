import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { ContentConflict } from '../../../sanity-studio/lake/content-sync/errors.ts'
import { startLake } from '../../../sanity-studio/lake/index.ts'
import { openStore } from '../../../sanity-studio/lake/store/sqlite-store.ts'
import type { Store } from '../../../sanity-studio/lake/store/store.ts'
import { edit, write } from './edit-store.ts'
import { makeFolders, start, useStore, type Folders } from '../start-lake.ts'

const ID = 'guide-after-an-incident'

/** The same guide gets one title in content/ and another in the Studio, whose lake then dies before it can save. */
async function disagree(): Promise<Folders> {
  const folders = await makeFolders()
  const first = await start(folders)
  await first.lake.close()
  useStore(folders, (store) => {
    edit(store, ID, { title: 'From the Studio' })
    edit(store, 'step-do-02', { title: 'Only in the Studio' })
  })
  await rewrite(folders, (line) =>
    line.includes(`"_id":"${ID}"`) ? JSON.stringify({ ...JSON.parse(line), title: 'From the folder' }) : line,
  )
  await rewrite(folders, (line) => line.replace('"order":1,', '"order":11,'))
  return folders
}

async function rewrite({ content }: Folders, change: (line: string) => string): Promise<void> {
  const file = join(content, 'data.ndjson')
  const before = await readFile(file, 'utf8')
  const lines = before.split('\n').map(change)
  await writeFile(file, lines.join('\n'))
}

const textOf = ({ content }: Folders) => readFile(join(content, 'data.ndjson'), 'utf8')

it('A document changed on both sides stops the start, and nothing is overwritten', async () => {
  const folders = await disagree()
  const [text, documents] = [await textOf(folders), useStore(folders, (store) => store.all())]
  const error: unknown = await start(folders).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ContentConflict)
  expect(String(error)).toContain(`  ${ID} (guide) “`)
  expect(String(error)).toContain('changed in content/, changed in the Studio')
  expect(String(error)).toContain('--conflicts=content')
  expect(error instanceof ContentConflict && error.documents.map(({ id }) => id)).toEqual([ID])
  expect([await textOf(folders), useStore(folders, (store) => store.all())]).toEqual([text, documents])
})

it('One may choose the folder for them; what is only in the Studio stays', async () => {
  const folders = await disagree()
  const { lake, store } = await start(folders, { onConflict: 'content' })
  expect(lake.imported.conflicts.map(({ id }) => id)).toEqual([ID])
  expect(JSON.stringify(store.byId.get(ID))).toContain('From the folder')
  await lake.save()
  expect(await textOf(folders)).toContain('Only in the Studio')
  expect(await textOf(folders)).not.toContain('From the Studio')
})

it('or the Studio; what is only in the folder comes in', async () => {
  const folders = await disagree()
  const { lake, store } = await start(folders, { onConflict: 'studio' })
  expect(store.byId.get(ID)).toMatchObject({ title: 'From the Studio' })
  expect([...store.all()].some((document) => document['order'] === 11)).toBe(true)
  await lake.save()
  expect(await textOf(folders)).not.toContain('From the folder')
  expect(await textOf(folders)).toContain('From the Studio')
})

it('A conflict that arises while the lake runs is told at the save', async () => {
  const folders = await makeFolders()
  const { lake, store } = await start(folders)
  await rewrite(folders, (line) => line.replace('"order":2,', '"order":22,'))
  const text = await textOf(folders)
  edit(store, 'step-do-02', { title: 'Changed in the Studio' })
  await expect
    .poll(() => folders.logged[0], { timeout: 30_000 })
    .toContain('One document was changed both in content/ and in the Studio')
  await expect(lake.save()).rejects.toThrow(ContentConflict)
  await expect(lake.close()).rejects.toThrow(ContentConflict)
  expect(await textOf(folders)).toBe(text)
})

it('A document edited while pictures come in is a conflict too, and is not overwritten', async () => {
  const folders = await makeFolders()
  const { lake, store } = await start(folders)
  for (const { _id, _type } of store.all()) if (_type === 'sanity.imageAsset') write(store, 'editor', _id, undefined)
  await rewrite(folders, (line) =>
    line.includes(`"_id":"${ID}"`) ? JSON.stringify({ ...JSON.parse(line), title: 'From the folder' }) : line,
  )
  const save = lake.save()
  const edited = new Promise<void>((resolve) => {
    setTimeout(() => {
      edit(store, ID, { title: 'Meanwhile in the Studio' })
      resolve()
    }, 20)
  })
  await expect(Promise.all([save, edited])).rejects.toThrow(ContentConflict)
  expect(store.byId.get(ID)).toMatchObject({ title: 'Meanwhile in the Studio' })
})

it('A lake that dies right after data.ndjson was replaced does not take its own save for a conflict', async () => {
  const folders = await makeFolders()
  await (await start(folders)).lake.close()
  const store = openStore(folders.storage)
  let isDying = false
  const dyingStore: Store = {
    ...store,
    saveSettings(settings) {
      // The last write of a save: by then data.ndjson is in its place.
      if (isDying && 'mirror.file' in settings) throw new Error('The process was killed.')
      store.saveSettings(settings)
    },
  }
  const { content, storage } = folders
  const lake = await startLake({ content, storage: { folder: storage }, port: 0, log: () => undefined }, dyingStore)
  edit(store, ID, { title: 'Saved' })
  isDying = true
  await expect(lake.save()).rejects.toThrow('killed')
  edit(store, ID, { title: 'Edited after the save' })
  await expect(lake.close()).rejects.toThrow('killed')
  expect(await textOf(folders)).toContain('"title":"Saved"')

  const next = await start(folders)
  expect(next.lake.imported).toMatchObject({ changed: [], conflicts: [] })
  expect(next.store.byId.get(ID)).toMatchObject({ title: 'Edited after the save' })
})
