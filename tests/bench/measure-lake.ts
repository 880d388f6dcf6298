import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { SanityClient } from '@sanity/client'

import { generateDataset } from './generate-dataset.ts'
import { startLakeProcess } from './lake-process.ts'
import { table } from './table.ts'

const HEADS = ['documents', 'first start s', 'start s', 'list ms', 'by slug ms', 'publish ms', 'save ms', 'peak MB']

/** The middle one of so many. */
const TIMES = 9

const LIST = `*[_type == "externalResource"] | order(_updatedAt desc) [0...50] {_id, title, "topic": topics[0]->title}`
const BY_SLUG = `*[_type == "guide" && slug.current == $slug][0]`

async function median(work: (round: number) => Promise<unknown>): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < TIMES; round += 1) {
    const start = performance.now()
    await work(round)
    times.push(performance.now() - start)
  }
  return (times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? NaN).toFixed(0)
}

async function publishOnce(client: SanityClient, round: number): Promise<void> {
  const publishedId = 'guide-fair-recruitment'
  const draftId = `drafts.${publishedId}`
  const set = { title: `Fair recruitment, round ${round}` }
  await client.action({ actionType: 'sanity.action.document.edit', draftId, publishedId, patch: { set } })
  await client.action({ actionType: 'sanity.action.document.publish', draftId, publishedId })
}

/**
 * What the local lake takes with so many documents: starts, queries of a Studio, an edit and its publication
 * until both are stored, the same until content/ holds it, and the most memory in all of this.
 */
export async function measureLake(sizes: readonly number[]): Promise<string> {
  const rows: (readonly string[])[] = []
  for (const size of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-lake-bench-'))
    const [content, store] = [join(folder, 'content'), join(folder, 'store')]
    await generateDataset('content', content, size)
    const first = await startLakeProcess(content, store)
    await first.stop()
    const lake = await startLakeProcess(content, store)
    const { client } = lake
    const count = await client.fetch<number>('count(*)', {}, { perspective: 'raw' })
    const list = await median(() => client.fetch(LIST))
    const bySlug = await median(() => client.fetch(BY_SLUG, { slug: 'fair-recruitment' }))
    const publish = await median((round) => publishOnce(client, round))
    const save = await median(async (round) => {
      await publishOnce(client, TIMES + round)
      await lake.save()
    })
    rows.push([
      String(count),
      first.startSeconds.toFixed(1),
      lake.startSeconds.toFixed(1),
      list,
      bySlug,
      publish,
      save,
      (await lake.peakMegabytes()).toFixed(0),
    ])
    await lake.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return table(HEADS, rows)
}
