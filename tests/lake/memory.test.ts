import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, inject, it, onTestFinished } from 'vitest'

import { generateDataset } from '../bench/generate-dataset.ts'
import { startLakeProcess } from '../bench/lake-process.ts'

/** What a lake may hold on a small laptop beside a browser; it takes about 480. */
const MOST_MEGABYTES = 600

it('With 10,000 resources the lake starts, publishes and saves within 600 MB', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-memory-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const [content, store] = [join(folder, 'content'), join(folder, 'store')]
  await generateDataset(inject('englishContent'), content, 10_000)
  await (await startLakeProcess(content, store)).stop()

  const lake = await startLakeProcess(content, store)
  const [publishedId, draftId] = ['guide-fair-recruitment', 'drafts.guide-fair-recruitment']
  const patch = { set: { title: 'One of ten thousand' } }
  await lake.client.action({ actionType: 'sanity.action.document.edit', draftId, publishedId, patch })
  await lake.client.action({ actionType: 'sanity.action.document.publish', draftId, publishedId })
  await lake.save()
  expect(await lake.peakMegabytes()).toBeLessThan(MOST_MEGABYTES)
  await lake.stop()
}, 300_000)
