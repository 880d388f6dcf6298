import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { expect, it } from 'vitest'

import { readContent } from '../../src/catalogue/index.ts'
import { writeListFile } from '../../src/features/resources/list/list-data.ts'
import { documentsOf } from '../../src/search/documents/documents-of.ts'
import { buildIndex } from '../../src/search/index/build.ts'
import { generateDataset } from '../bench/generate-dataset.ts'
import { FROZEN_CONTENT } from '../helpers/content-files.ts'
import { makeFolder } from '../helpers/write-dataset.ts'

const KB = 1024

/** A little above what it is over the frozen texts; `npm run bench -- search bytes` has it over the hub’s own, which are twice as rich. */
it('At 500 resources what the search needs for its first answer is small, and what comes before the first list', async () => {
  const content = join(await makeFolder(), 'content')
  await generateDataset(FROZEN_CONTENT, content, 500)
  const library = (await readContent({ HUB_CONTENT: content })).library('en')
  expect(library.resources).toHaveLength(500)
  const { metadata } = buildIndex(documentsOf(library), 'en')
  expect(brotliCompressSync(metadata).length).toBeLessThan(56 * KB)
  const list = writeListFile(library.resources, 'en')
  expect(brotliCompressSync(list.slice(0, list.indexOf('\n'))).length).toBeLessThan(12.5 * KB)
  expect(brotliCompressSync(list).length).toBeLessThan(21.5 * KB)
})
