import { readFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { change } from './dataset.ts'
import { startLiveHub, type LiveHub } from './live-hub.ts'

/* What may go wrong while something is published, and what readers then see. */

const GUIDE = 'guide-first-five-minutes'
const PAGE = 'guides/first-five-minutes/index.html'

let hub: LiveHub
beforeAll(async () => {
  hub = await startLiveHub([])
})
afterAll(() => hub.close())

const title = async () => /<h1>([^<]*)/.exec(await readFile(join(hub.site, PAGE), 'utf8'))?.[1]

function setTitle(text: string): void {
  change(hub.dataset, GUIDE, { title: text })
  hub.write()
}

test('Content with an error changes nothing, and build.json says why until it is corrected', async () => {
  const original = hub.dataset.get(GUIDE) ?? {}
  const before = await title()
  const { builtAt } = await hub.buildRecord()
  setTitle('')
  await hub.hears('The hub was not changed', 0)
  expect(hub.said()).toMatch(/data\.ndjson:\d+ guide-first-five-minutes title/)
  expect(await title()).toBe(before)
  await expect.poll(async () => (await hub.buildRecord())['problems']).toHaveLength(1)
  const { problems, ...record } = await hub.buildRecord()
  expect(JSON.stringify(problems)).toContain(GUIDE)
  expect(record['builtAt']).toBe(builtAt)

  hub.dataset.set(GUIDE, original)
  hub.write()
  await expect.poll(async () => Object.keys(await hub.buildRecord())).toEqual(['builtAt', 'documents'])
  expect((await hub.buildRecord())['builtAt']).toBe(builtAt)
  setTitle('')
  await hub.hears('The hub was not changed', 1)

  const searches = hub.timesSaid('Search: ')
  setTitle('The title is back')
  await hub.hears('Search: ', searches)
  expect(await title()).toBe('The title is back')
  expect(Object.keys(await hub.buildRecord())).toEqual(['builtAt', 'documents'])
})

test('Two publishes at once end in the later one', async () => {
  const changes = hub.timesSaid('The content changed')
  setTitle('The first of two')
  await hub.hears('The content changed', changes)
  setTitle('The second of two')
  await hub.hears('The content changed', changes + 1)
  await expect.poll(title, { timeout: 60_000 }).toBe('The second of two')
  // The search follows, and what was indexed for the first is not shown any more.
  await expect.poll(hub.said, { timeout: 60_000 }).toMatch(/All pages [^\n]*\nSearch: [\d.]+ s\s*$/)
  expect(await hub.differences()).toEqual([])
})

test('A hub that is killed while it publishes shows everything once it is started again', async () => {
  const own = hub.timesSaid('Own pages')
  change(hub.dataset, 'siteSettings', { promise: 'Notice it. Act on it.' })
  setTitle('Before the end')
  await hub.hears('Own pages', own)
  await hub.kill()
  await hub.start()
  expect(await title()).toBe('Before the end')
  expect(await hub.differences()).toEqual([])
})

test('A build with a last site of another day, of which a file was cut, is the same as one from nothing', async () => {
  await hub.kill()
  await hub.build('2027-06-01')
  await truncate(join(hub.site, PAGE), 100)
  await hub.build()
  expect(await hub.differences()).toEqual([])
})
