import { access, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import type { Store } from '../../../sanity-studio/lake/store/store.ts'
import { makeEmptyFolders, start, type Folders } from '../start-lake.ts'
import { write } from './edit-store.ts'

const TIME = '2026-11-25T00:00:00Z'

const line = (id: string, title: string) =>
  `${JSON.stringify({ _createdAt: TIME, _id: id, _type: 'guide', _updatedAt: TIME, title })}\n`

const textOf = ({ content }: Folders, file: string) => readFile(join(content, file), 'utf8').catch(() => undefined)

function draft(store: Store, id: string, title: string): void {
  const at = '2026-11-25T10:00:00.000Z'
  write(store, 'editor', id, { _id: id, _type: 'guide', _rev: 'r', _createdAt: at, _updatedAt: at, title })
}

const titleOf = (store: Store, id: string) => store.byId.get(id)?.['title']

/** A lake whose drafts are private: one was shared before, and one is new. */
async function keepPrivate() {
  const folders = await makeEmptyFolders()
  await writeFile(join(folders.content, 'data.ndjson'), line('a', 'A') + line('drafts.shared', 'Shared'))
  const first = await start(folders)
  await first.lake.save('private')
  draft(first.store, 'drafts.new', 'New')
  await first.lake.save()
  return { folders, ...first }
}

it('Private drafts are in a file of their own; those that others have already stay shared', async () => {
  const { folders, lake, store } = await keepPrivate()
  expect(await textOf(folders, 'data.ndjson')).toBe(line('a', 'A') + line('drafts.shared', 'Shared'))
  expect(await textOf(folders, 'drafts.ndjson')).toContain('"_id":"drafts.new"')
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
  expect(await textOf(folders, 'data.ndjson')).not.toContain('drafts.newer')
})

it('Deleting their file discards none of them', async () => {
  const { folders, lake } = await keepPrivate()
  await lake.close()
  await rm(join(folders.content, 'drafts.ndjson'))
  const next = await start(folders)
  expect(titleOf(next.store, 'drafts.new')).toBe('New')
  await next.lake.save()
  expect(await textOf(folders, 'drafts.ndjson')).toContain('"_id":"drafts.new"')
  expect(await textOf(folders, 'data.ndjson')).not.toContain('drafts.new')
})

it('A draft of the same document that somebody shares is taken in beside the private one', async () => {
  const { folders, lake } = await keepPrivate()
  await lake.close()
  const data = join(folders.content, 'data.ndjson')
  await writeFile(data, (await readFile(data, 'utf8')) + line('drafts.new', 'Of a colleague'))
  const next = await start(folders)
  expect(titleOf(next.store, 'drafts.new')).toBe('Of a colleague')
  expect(titleOf(next.store, 'drafts.new-private')).toBe('New')
  await next.lake.save()
  expect(await textOf(folders, 'data.ndjson')).not.toContain('"New"')
})

it('They can be shared again', async () => {
  const { folders, lake } = await keepPrivate()
  await lake.save('shared')
  expect(await textOf(folders, 'data.ndjson')).toContain('"_id":"drafts.new"')
  await expect(access(join(folders.content, 'drafts.ndjson'))).rejects.toThrow('ENOENT')
})
