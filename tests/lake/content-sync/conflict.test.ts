import { describe, expect, inject, it } from 'vitest'

import { startLake } from '../../../sanity-studio/lake/index.ts'
import { openStore } from '../../../sanity-studio/lake/store/sqlite-store.ts'
import type { Store } from '../../../sanity-studio/lake/store/store.ts'
import { edit, write } from './edit-store.ts'
import { makeFolders, start, useStore } from '../start-lake.ts'
import { editFolder, inFolder, removeInStudio, startAgreed, titlesInHistory } from './two-sides.ts'

const DOCUMENTS = [
  { _id: 'both', title: 'Before', summary: 'The same' },
  { _id: 'folder-only', title: 'Before' },
  { _id: 'other', title: 'Before' },
  { _id: 'studio-only', title: 'Before' },
]

/** One document gets another title in content/ than in the Studio; two more are changed on one side. */
async function disagree() {
  const running = await startAgreed(DOCUMENTS)
  edit(running.store, 'both', { title: 'From the Studio' })
  edit(running.store, 'studio-only', { title: 'Only in the Studio' })
  editFolder(running.folders, {
    both: { title: 'From the folder' },
    'folder-only': { title: 'Only in the folder' },
  })
  return running
}

describe('A document that was changed on both sides waits', () => {
  it('and every other document is exchanged', async () => {
    const { lake, store, folders } = await disagree()
    const saved = await lake.save()
    expect(saved).toMatchObject({ changed: ['studio-only'], imported: { changed: ['folder-only'] } })
    expect(saved.conflicts).toMatchObject([
      { id: 'both', title: 'From the Studio', inFolder: 'changed', inStudio: 'changed', fields: ['title'] },
    ])
    expect(store.byId.get('folder-only')).toMatchObject({ title: 'Only in the folder' })
    expect(inFolder(folders, 'studio-only')).toMatchObject({ title: 'Only in the Studio' })
    expect(store.byId.get('both')).toMatchObject({ title: 'From the Studio' })
    expect(inFolder(folders, 'both')).toMatchObject({ title: 'From the folder' })
  })

  it('through later publications, which are saved by themselves, and is logged once', async () => {
    const { lake, store, folders } = await disagree()
    await expect.poll(() => folders.logged, { timeout: 30_000 }).toHaveLength(2)
    edit(store, 'other', { title: 'Published later' })
    await expect.poll(() => inFolder(folders, 'other'), { timeout: 30_000 }).toMatchObject({ title: 'Published later' })
    await lake.close()
    expect(folders.logged.filter((line) => line.includes('waits for you to choose'))).toEqual([
      expect.stringContaining(
        '  both (guide) “From the Studio”: It was changed in content/ and changed in the Studio.',
      ),
    ])
    expect(inFolder(folders, 'both')).toMatchObject({ title: 'From the folder' })
  })

  it('but a draft that others overtake does not: a save says that publishing it would take their change back', async () => {
    const { lake, store, folders } = await startAgreed([...DOCUMENTS, { _id: 'drafts.other', title: 'Unfinished' }])
    editFolder(folders, { other: { title: 'From the folder' } })
    const { imported, conflicts } = await lake.save()
    expect(conflicts).toEqual([])
    expect(imported.problems).toEqual([expect.stringContaining('“From the folder” (other) was changed in content/')])
    expect(store.byId.get('drafts.other')).toMatchObject({ title: 'Unfinished' })
    edit(store, 'drafts.other', { title: 'Finished' })
    expect((await lake.save()).imported.problems).toEqual([])
  })

  it('through a start, which says so', async () => {
    const { lake, folders } = await disagree()
    await lake.close()
    const again = await start(folders)
    expect(again.lake.imported).toMatchObject({ added: [], changed: [], conflicts: [{ id: 'both' }], settled: [] })
    expect(again.store.byId.get('both')).toMatchObject({ title: 'From the Studio' })
    await again.lake.save()
    expect(inFolder(folders, 'both')).toMatchObject({ title: 'From the folder' })
  })

  it('until both sides say the same again', async () => {
    const { lake, folders } = await disagree()
    await lake.save()
    editFolder(folders, { both: { title: 'From the Studio' } })
    expect((await lake.save()).conflicts).toEqual([])
    expect(lake.syncStatus()).toMatchObject({ conflicts: [], problem: undefined })
  })

  it('but not where both sides were changed to the same words at different times', async () => {
    const { lake, store, folders } = await startAgreed(DOCUMENTS)
    edit(store, 'both', { title: 'Agreed', _updatedAt: '2026-11-27T10:00:00.000Z' })
    editFolder(folders, { both: { title: 'Agreed', _updatedAt: '2026-11-27T11:00:00Z' } })
    expect((await lake.save()).conflicts).toEqual([])
    expect(inFolder(folders, 'both')).toMatchObject({ _updatedAt: '2026-11-27T11:00:00Z' })
    expect(store.byId.get('both')).toMatchObject({ _updatedAt: '2026-11-27T11:00:00.000Z' })
  })

  it('also where it was edited while pictures came in', async () => {
    // All of it, so that there is time to edit.
    const folders = await makeFolders(inject('englishContent'))
    const { lake, store } = await start(folders)
    for (const { _id, _type } of store.all()) if (_type === 'sanity.imageAsset') write(store, 'editor', _id, undefined)
    const id = [...store.all()].find(({ _type }) => _type === 'guide')?._id ?? ''
    editFolder(folders, { [id]: { title: 'From the folder' } })
    const save = lake.save()
    setTimeout(() => edit(store, id, { title: 'Meanwhile in the Studio' }), 20)
    expect((await save).conflicts).toMatchObject([{ id }])
    expect(store.byId.get(id)).toMatchObject({ title: 'Meanwhile in the Studio' })
  })
})

describe('A document that one side removed and the other changed waits', () => {
  it('where content/ removed it', async () => {
    const { lake, store, folders } = await startAgreed(DOCUMENTS)
    edit(store, 'both', { title: 'From the Studio' })
    editFolder(folders, { both: undefined, 'folder-only': undefined })
    const { conflicts } = await lake.save()
    expect(conflicts).toMatchObject([{ id: 'both', inFolder: 'removed', inStudio: 'changed', fields: [] }])
    expect(store.byId.has('both')).toBe(true)
    expect(store.byId.has('folder-only')).toBe(false)
    expect(inFolder(folders, 'both')).toBeUndefined()
  })

  it('where the Studio removed it', async () => {
    const { lake, store, folders } = await startAgreed(DOCUMENTS)
    removeInStudio(store, 'both')
    removeInStudio(store, 'studio-only')
    editFolder(folders, { both: { title: 'From the folder' } })
    const { conflicts } = await lake.save()
    expect(conflicts).toMatchObject([{ id: 'both', title: 'From the folder', inStudio: 'removed' }])
    expect(store.byId.has('both')).toBe(false)
    expect(inFolder(folders, 'both')).toMatchObject({ title: 'From the folder' })
    expect(inFolder(folders, 'studio-only')).toBeUndefined()
  })

  it('and so does one that both sides added', async () => {
    const { lake, store, folders } = await startAgreed(DOCUMENTS)
    const at = '2026-11-27T10:00:00.000Z'
    write(store, 'editor', 'new', { _id: 'new', _type: 'guide', _rev: '', _createdAt: at, _updatedAt: at, title: 'A' })
    editFolder(folders, { new: { title: 'B' } })
    expect((await lake.save()).conflicts).toMatchObject([{ id: 'new', inFolder: 'added', inStudio: 'added' }])
  })
})

describe('A start may choose one side for all', () => {
  it.each([
    ['folder', 'From the folder', ['Before', 'From the Studio', 'From the folder']],
    ['studio', 'From the Studio', ['Before', 'From the Studio', 'From the folder', 'From the Studio']],
  ] as const)('the %s’s, and the history has both', async (side, title, history) => {
    const { lake, folders } = await disagree()
    await lake.close()
    const again = await start(folders, { onConflict: side })
    expect(again.lake.imported).toMatchObject({ conflicts: [], settled: [{ id: 'both' }] })
    await again.lake.save()
    expect(again.store.byId.get('both')).toMatchObject({ title })
    expect(inFolder(folders, 'both')).toMatchObject({ title })
    expect(titlesInHistory(again.store, 'both')).toEqual(history)
  })
})

it('A lake that dies right after files were replaced takes its own save for no conflict, and forgets none', async () => {
  const { lake: first, folders } = await disagree()
  await first.close()
  const store = openStore(folders.storage)
  let [isArmed, isAnnounced] = [false, false]
  const dyingStore: Store = {
    ...store,
    saveSettings(settings) {
      // The write after the announcement is the last of a save: by then the files are in their places.
      if (isAnnounced) throw new Error('The process was killed.')
      isAnnounced = isArmed && Object.keys(settings).join() === 'content.announced'
      store.saveSettings(settings)
    },
  }
  const { content, storage } = folders
  const lake = await startLake({ content, storage: { folder: storage }, port: 0, log: () => undefined }, dyingStore)
  await lake.save()
  edit(store, 'other', { title: 'Saved' })
  isArmed = true
  await expect(lake.save()).rejects.toThrow('killed')
  edit(store, 'other', { title: 'Edited after the save' })
  await expect(lake.close()).rejects.toThrow('killed')
  expect(inFolder(folders, 'other')).toMatchObject({ title: 'Saved' })

  const next = await start(folders)
  expect(next.lake.imported).toMatchObject({ changed: [], conflicts: [{ id: 'both' }] })
  expect(next.store.byId.get('other')).toMatchObject({ title: 'Edited after the save' })
  await next.lake.close()
  expect(useStore(folders, (again) => again.byId.get('both'))).toMatchObject({ title: 'From the Studio' })
})
