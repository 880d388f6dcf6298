import { execFileSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { exportDataset } from '@sanity/export'
import { sanityImport } from '@sanity/import'
import { expect, it } from 'vitest'

import { FROZEN_CONTENT, readStored } from '../helpers/content-files.ts'
import { makeFolder } from '../helpers/write-dataset.ts'
import { clientOf } from './client-of.ts'
import { makeEmptyFolders, makeFolders, start } from './start-lake.ts'

/** What an export holds: every document as a line, and what lies in images/. */
async function inside(folder: string) {
  const lines = (await readFile(join(folder, 'data.ndjson'), 'utf8')).trimEnd().split('\n')
  return { lines, images: (await readdir(join(folder, 'images'))).sort() }
}

const IMAGES = (await readdir(join(FROZEN_CONTENT, 'images'))).sort()
const DOCUMENTS = readStored(FROZEN_CONTENT).size
const ASSETS = IMAGES.length

it('sanity dataset export takes everything out, and sanity dataset import takes it in elsewhere', async () => {
  const { lake } = await start(await makeFolders())
  const client = clientOf(lake.origin, lake.signIn('Ada').token)
  const folder = await makeFolder()
  const archive = join(folder, 'all.tar.gz')
  const exported = await exportDataset({ client, dataset: 'production', outputPath: archive })
  expect(exported).toMatchObject({ documentCount: DOCUMENTS, assetCount: ASSETS })

  execFileSync('tar', ['-xzf', archive, '-C', folder, '--strip-components=1'])
  const out = await inside(folder)
  expect(out.images).toEqual(IMAGES)
  expect(out.lines.length).toBe(DOCUMENTS)

  const other = await start(await makeEmptyFolders())
  const empty = clientOf(other.lake.origin, other.lake.signIn('Ada').token)
  const { numDocs } = await sanityImport(folder, { client: empty, operation: 'create', onProgress: () => {} })
  expect(numDocs).toBe(DOCUMENTS)
  expect(other.store.all().length).toBe(DOCUMENTS + ASSETS)
  await other.lake.save()
})
