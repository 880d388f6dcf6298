import { appendFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { it, onTestFinished } from 'vitest'

import { watchContent } from '../../../../src/tools/site/watch-content.ts'
import { writeDataset } from '../../../helpers/write-dataset.ts'

/** Watches a dataset; answers how to wait for the next time a change is told. */
async function watched(): Promise<{ folder: string; told: () => Promise<void> }> {
  const folder = await writeDataset([{ _id: 'a', _type: 'page' }])
  let tell: () => void = () => undefined
  const stop = watchContent({ HUB_CONTENT: folder }, () => tell())
  onTestFinished(stop)
  return { folder, told: () => new Promise((resolve) => (tell = resolve)) }
}

it('A change by a text editor is told, and so is each one after it', async () => {
  const { folder, told } = await watched()
  for (const line of ['{"_id":"b","_type":"page"}\n', '{"_id":"c","_type":"page"}\n']) {
    const next = told()
    await appendFile(join(folder, 'data.ndjson'), line)
    await next
  }
})

it('A file that is put in the place of the old one is told, time after time', async () => {
  const { folder, told } = await watched()
  for (const id of ['b', 'c']) {
    const next = told()
    await writeFile(join(folder, '.fresh'), `{"_id":"${id}","_type":"page"}\n`)
    await rename(join(folder, '.fresh'), join(folder, 'data.ndjson'))
    await next
  }
})
