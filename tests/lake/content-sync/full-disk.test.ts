import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import sharp from 'sharp'
import { expect, it } from 'vitest'

import { ContentNotSaved } from '../../../sanity-studio/lake/index.ts'
import { FROZEN_CONTENT, readStored } from '../../helpers/content-files.ts'
import { clientOf } from '../client-of.ts'
import { edit } from './edit-store.ts'
import { makeEmptyFolders, makeFolders, start } from '../start-lake.ts'
import { makeReadOnly, makeSmallDisk } from './small-disk.ts'

/** Every file of a folder with its bytes. */
async function snapshot(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'base64')] as const)))
}

it('On a full disk content/ stays whole, the Studio keeps everything, and the next save has it', async () => {
  // Room for the folder as it is, whose files fill whole pages, and not for a long text more.
  const files = await snapshot(FROZEN_CONTENT)
  const pages = [...files.values()].map((base64) => Math.ceil(Buffer.byteLength(base64, 'base64') / 4096))
  const disk = await makeSmallDisk(pages.reduce((sum, count) => sum + count * 4, 0) + 500)
  const folders = { ...(await makeFolders()), content: disk.folder }
  await cp(FROZEN_CONTENT, disk.folder, { recursive: true })
  const { lake, store } = await start(folders)
  const before = await snapshot(disk.folder)

  edit(store, 'step-do-03', { summary: 'x'.repeat(1_000_000) })
  edit(store, 'step-do-not-04', { title: 'Written on a full disk' })
  await expect(lake.save()).rejects.toThrow(/^The disk is full: nothing was saved\. .* the Studio has everything\./)
  await expect(lake.save()).rejects.toThrow(ContentNotSaved)
  await expect
    .poll(() => folders.logged, { timeout: 30_000 })
    .toContainEqual(expect.stringContaining('The disk is full'))
  expect(await snapshot(disk.folder)).toEqual(before)
  expect(store.byId.get('step-do-not-04')).toMatchObject({ title: 'Written on a full disk' })

  await disk.grow()
  expect((await lake.save()).changed).toEqual(['step-do-03', 'step-do-not-04'])
  expect(readStored(disk.folder).get('step-do-not-04')).toMatchObject({ title: 'Written on a full disk' })
})

it('In a folder that can only be read likewise, also when the lake closes', async () => {
  const folders = await makeFolders()
  const { lake, store } = await start(folders)
  const before = await snapshot(folders.content)
  const { release } = await makeReadOnly(folders.content)

  edit(store, 'step-do-not-04', { title: 'Written in vain' })
  await expect(lake.save()).rejects.toThrow(
    /can only be read: nothing was saved\. .* Correct its permissions, then save again\.$/,
  )
  await expect(lake.close()).rejects.toThrow(ContentNotSaved)
  expect(await snapshot(folders.content)).toEqual(before)

  await release()
  const again = await start(folders)
  expect(again.lake.imported.changed).toEqual([])
  // The start has saved it already.
  expect(folders.logged.at(-1)).toContain('Saved to content/: 1 changed.')
  expect((await again.lake.save()).changed).toEqual([])
})

it('A picture for which there is no room is refused, and no document speaks of it', async () => {
  const disk = await makeSmallDisk(64)
  const folders = await makeEmptyFolders()
  const { lake, store } = await start(folders, { storage: { folder: disk.folder } })
  const client = clientOf(lake.origin, lake.signIn('Ada').token).withConfig({ maxRetries: 0 })
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const bytes = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff', noise } })
    .png()
    .toBuffer()
  await expect(client.assets.upload('image', bytes)).rejects.toThrow(
    /The disk that holds .* is full|is full\. Make room/,
  )
  expect(store.all()).toEqual([])
  expect(await snapshot(disk.folder)).toEqual(new Map())
})
