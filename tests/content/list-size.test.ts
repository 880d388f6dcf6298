import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { expect, inject, it } from 'vitest'

import { writeListFile } from '../../src/features/resources/list/list-data.ts'
import { readContent } from '../../src/catalogue/index.ts'
import { generateDataset } from '../bench/generate-dataset.ts'
import { makeFolder } from '../helpers/write-dataset.ts'

const KB = 1024

it('The file of the list is small at 2,000 resources, above all what comes before the first list', async () => {
  const content = join(await makeFolder(), 'content')
  await generateDataset(inject('englishContent'), content, 2_000)
  const { resources } = (await readContent({ HUB_CONTENT: content })).library('en')
  const file = writeListFile(resources, 'en')
  expect(resources).toHaveLength(2_000)
  expect(brotliCompressSync(file.slice(0, file.indexOf('\n'))).length).toBeLessThan(54 * KB)
  expect(brotliCompressSync(file).length).toBeLessThan(98 * KB)
})
