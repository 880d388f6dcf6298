import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { expect, inject, it } from 'vitest'

import { readContent } from '../../src/catalogue/index.ts'
import { documentsOf } from '../../src/search/documents/documents-of.ts'
import { buildIndex } from '../../src/search/index/build.ts'
import { generateDataset } from '../bench/generate-dataset.ts'
import { makeFolder } from '../helpers/write-dataset.ts'

const KB = 1024

it('The file that the search needs for its first answer is small at 2,000 resources', async () => {
  const content = join(await makeFolder(), 'content')
  await generateDataset(inject('englishContent'), content, 2_000)
  const library = (await readContent({ HUB_CONTENT: content })).library('en')
  expect(library.resources).toHaveLength(2_000)
  const { metadata } = buildIndex(documentsOf(library), 'en')
  expect(brotliCompressSync(metadata).length).toBeLessThan(280 * KB)
})
