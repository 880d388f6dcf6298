import { appendFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { it, onTestFinished } from 'vitest'

import { watchContent } from '../../../../src/tools/site/watch-content.ts'
import { writeDataset } from '../../../helpers/write-dataset.ts'

/** Watches a dataset. Returns its folder and a function that waits for the next change to be noticed. */
async function watchDataset(): Promise<{ folder: string; nextChange: () => Promise<void> }> {
  const folder = await writeDataset([{ _id: 'a', _type: 'page' }])
  let onChange: () => void = () => undefined
  const stop = watchContent({ HUB_CONTENT: folder }, () => onChange())
  onTestFinished(stop)
  return { folder, nextChange: () => new Promise((resolve) => (onChange = resolve)) }
}

it('A change by a text editor is noticed, and so is each change after it', async () => {
  const { folder, nextChange } = await watchDataset()
  for (const line of ['{"_id":"b","_type":"page"}\n', '{"_id":"c","_type":"page"}\n']) {
    const next = nextChange()
    await appendFile(join(folder, 'data.ndjson'), line)
    await next
  }
})

it('A file that replaces the old one is noticed, time after time', async () => {
  const { folder, nextChange } = await watchDataset()
  for (const id of ['b', 'c']) {
    const next = nextChange()
    await writeFile(join(folder, '.fresh'), `{"_id":"${id}","_type":"page"}\n`)
    await rename(join(folder, '.fresh'), join(folder, 'data.ndjson'))
    await next
  }
})
