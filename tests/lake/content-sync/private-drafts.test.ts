import { access, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import type { Store } from '../../../sanity-studio/lake/store/store.ts'
import { addStored } from '../../helpers/content-files.ts'
import { makeEmptyFolders, start, type Folders } from '../start-lake.ts'
import { write } from './edit-store.ts'

const TIME = '2026-11-25T00:00:00Z'

const guide = (_id: string, title: string) => ({ _createdAt: TIME, _id, _type: 'guide', _updatedAt: TIME, title })

/** The names of the files in a folder of content/. */
const namesIn = ({ content }: Folders, folder: string) => readdir(join(content, folder)).catch(() => [])

function draft(store: Store, id: string, title: string): void {
  const at = '2026-11-25T10:00:00.000Z'
  write(store, 'editor', id, { _id: id, _type: 'guide', _rev: 'r', _createdAt: at, _updatedAt: at, title })
}

const titleOf = (store: Store, id: string) => store.byId.get(id)?.['title']

/** A lake whose drafts are private: one was shared before, and one is new. */
async function keepPrivate() {
  const folders = await makeEmptyFolders()
  addStored(folders.content, [guide('a', 'A'), guide('drafts.shared', 'Shared')])
  const first = await start(folders)
  await first.lake.save('private')
  draft(first.store, 'drafts.new', 'New')
  await first.lake.save()
  return { folders, ...first }
}

it('Private drafts are in a folder of their own, which git ignores; those that others have already stay shared', async () => {
  const { folders, lake, store } = await keepPrivate()
  expect(await namesIn(folders, 'drafts/none/guide')).toEqual(['shared.json'])
  expect(await namesIn(folders, 'private/drafts/none/guide')).toEqual(['new.json'])
  expect(await namesIn(folders, 'private')).toContain('.gitignore')
  await lake.close()
  const next = await start(folders)
  expect(next.lake.imported).toMatchObject({ added: [], changed: [], removed: [], conflicts: [] })
  expect(titleOf(next.store, 'drafts.new')).toBe(titleOf(store, 'drafts.new'))
})

it('They come back into a new lake, where they are private still', async () => {
  const { folders, lake } = await keepPrivate()
  await lake.close()
  await rm(folders.storage, { recursive: true })
  const next = await start(folders)
  expect(titleOf(next.store, 'drafts.new')).toBe('New')
  draft(next.store, 'drafts.newer', 'Newer')
  await next.lake.save()
  expect(await namesIn(folders, 'drafts/none/guide')).toEqual(['shared.json'])
  expect(await namesIn(folders, 'private/drafts/none/guide')).toEqual(['new.json', 'newer.json'])
})

it('Deleting their folder discards none of them', async () => {
  const { folders, lake } = await keepPrivate()
  await lake.close()
  await rm(join(folders.content, 'private'), { recursive: true })
  const next = await start(folders)
  expect(titleOf(next.store, 'drafts.new')).toBe('New')
  await next.lake.save()
  expect(await namesIn(folders, 'private/drafts/none/guide')).toEqual(['new.json'])
  expect(await namesIn(folders, 'drafts/none/guide')).toEqual(['shared.json'])
})

it('A draft of the same document that somebody shares is taken in beside the private one', async () => {
  const { folders, lake } = await keepPrivate()
  await lake.close()
  addStored(folders.content, [guide('drafts.new', 'Of a colleague')])
  const next = await start(folders)
  expect(titleOf(next.store, 'drafts.new')).toBe('Of a colleague')
  expect(titleOf(next.store, 'drafts.new-private')).toBe('New')
  await next.lake.save()
  expect(await namesIn(folders, 'private/drafts/none/guide')).toEqual(['new-private.json'])
})

it('They can be shared again', async () => {
  const { folders, lake } = await keepPrivate()
  await lake.save('shared')
  expect(await namesIn(folders, 'drafts/none/guide')).toEqual(['new.json', 'shared.json'])
  await expect(access(join(folders.content, 'private'))).rejects.toThrow('ENOENT')
})
