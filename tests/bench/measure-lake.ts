import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { SanityClient } from '@sanity/client'

import { generateDataset } from './generate-dataset.ts'
import { startLakeProcess } from './lake-process.ts'
import { table } from './table.ts'

const HEADS = [
  'documents',
  'first start s',
  'start s',
  'list ms',
  'by slug ms',
  'Studio list ms',
  'Studio search ms',
  'previews ms',
  'publish ms',
  'save ms',
  'peak MB',
]

/** The middle one of so many. */
const TIMES = 9

const LIST = `*[_type == "externalResource"] | order(_updatedAt desc) [0...50] {_id, title, "topic": topics[0]->title}`
const BY_SLUG = `*[_type == "guide" && slug.current == $slug][0]`

/** What the Studio sends for the rows of a list, for a word in its search, and for the previews of 50 rows. */
const STUDIO_LIST =
  '*[_type in $__types && ([@, _id] match text::query($__query) || references($__rawQuery)) && (_type == $type)]' +
  '{_type, _id, _originalId, "orderings": [_updatedAt]} | order(orderings[0] desc) [0...$__limit]'
const LIST_PARAMS = {
  __types: ['externalResource'],
  __query: '*',
  __rawQuery: '*',
  type: 'externalResource',
  __limit: 2000,
}
const STUDIO_SEARCH =
  '*[_type in $types && ([@, _id] match text::query($q) || references($raw))] ' +
  '| score(boost(_type in $types && title match text::query($q), 10), [@, _id] match text::query($q)) ' +
  '| order(_score desc) [_score > 0] {_id, _type, _originalId} [0...100]'
const SEARCH_PARAMS = { types: ['externalResource', 'guide', 'topic'], q: 'recruit*', raw: 'recruit' }

function previewsOf(ids: readonly string[]): string {
  return `[${ids.map((id) => `*[_id in ["${id}"]][0...1]{_id, _type, title, "topic": topics[0]->title}`).join(', ')}][0...${ids.length}]`
}

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
    const drafts = { perspective: 'drafts' } as const
    const studioList = await median(() => client.fetch(STUDIO_LIST, LIST_PARAMS, drafts))
    const studioSearch = await median(() => client.fetch(STUDIO_SEARCH, SEARCH_PARAMS, drafts))
    const ids = await client.fetch<string[]>('*[_type == "externalResource"][0...50]._id')
    const previews = await median(() => client.fetch(previewsOf(ids), {}, drafts))
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
      studioList,
      studioSearch,
      previews,
      publish,
      save,
      (await lake.peakMegabytes()).toFixed(0),
    ])
    await lake.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return table(HEADS, rows)
}
