import { existsSync } from 'node:fs'
import { readFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { isRecord } from '../../../src/domain/is-record.ts'
import { fingerprints } from '../../helpers/fingerprints.ts'
import { append, change, copyOf } from './dataset.ts'
import { startLiveHub, type LiveHub } from './live-hub.ts'

/* What may go wrong while something is published, and what readers then see. */

const GUIDE = 'guide-first-five-minutes'
const PAGE = 'guides/first-five-minutes/index.html'
const OTHER = 'guide-buying-without-harm'
const OTHER_PAGE = 'guides/buying-without-harm/index.html'
/** A page that nothing here changes. */
const CUT_PAGE = 'guides/risk-map/index.html'

/** A guide without a picture to which another points, and the day that it waits for. */
const WAITS = 'guide-signs-for-maintenance'
const WAITS_PAGE = 'guides/signs-for-maintenance/index.html'
const ITS_DAY = '2027-02-01'

/** An organisation that nothing names has no page. */
const UNNAMED = 'organisation-of-nothing'
const UNNAMED_PAGE = 'organisations/of-nothing/index.html'

const AT_START = 'Published while the hub starts'

let hub: LiveHub
beforeAll(async () => {
  hub = await startLiveHub([], (starting) => {
    change(starting.dataset, WAITS, { showFrom: ITS_DAY })
    const own = {
      title: 'Of nothing',
      slug: { _type: 'slug', current: 'of-nothing' },
      work: [],
      workedWith: [],
      membership: undefined,
    }
    copyOf(starting.dataset, 'organisation-shiva', UNNAMED, own)
    append(starting.dataset, GUIDE, 'adaptedFrom', { _type: 'reference', _key: 'waits', _ref: WAITS })
    setTitle(AT_START, starting)
  })
})
afterAll(() => hub.close())

const title = async (page = PAGE) => /<h1>([^<]*)/.exec(await readFile(join(hub.site, page), 'utf8'))?.[1]

function setTitle(text: string, { dataset, write } = hub): void {
  change(dataset, GUIDE, { title: text })
  write()
}

/** The index in which the search of English looks titles up. */
async function titlesInSearch(): Promise<string> {
  const files: unknown = JSON.parse(await readFile(join(hub.site, 'search.json'), 'utf8'))
  return readFile(join(hub.site, isRecord(files) ? String(files['metadata']) : ''), 'utf8')
}

test('What is published while the hub starts is shown as well', async () => {
  expect(['The first five minutes', AT_START]).toContain(await title())
  await hub.hears('Search: ', 0)
  expect(await title()).toBe(AT_START)
  expect(existsSync(join(hub.site, WAITS_PAGE)), 'it waits for its day').toBe(false)
})

test('A page that leads to a new page is shown together with it', async () => {
  const [searches, first] = [hub.timesSaid('Search: '), hub.timesSaid('Own pages')]
  append(hub.dataset, OTHER, 'contributedBy', { _type: 'reference', _key: 'new', _ref: UNNAMED })
  hub.write()
  await hub.hears('Search: ', searches)
  expect(await readFile(join(hub.site, OTHER_PAGE), 'utf8')).toContain(
    `href="/${UNNAMED_PAGE.replace('index.html', '')}"`,
  )
  expect(existsSync(join(hub.site, UNNAMED_PAGE))).toBe(true)
  expect(hub.timesSaid('Own pages'), 'its own page alone would lead to one that is not there yet').toBe(first)
})

test('A document with an error stays as it was, all others are shown, and build.json says why until it is corrected', async () => {
  const original = hub.dataset.get(GUIDE) ?? {}
  const before = await title()
  const searches = hub.timesSaid('Search: ')
  change(hub.dataset, OTHER, { title: 'Shown all the same' })
  setTitle('')
  await hub.hears('1 document held back', 0)
  expect(hub.said()).toMatch(/guide-first-five-minutes\.json title/)
  await hub.hears('Search: ', searches)
  expect([await title(), await title(OTHER_PAGE)]).toEqual([before, 'Shown all the same'])
  const { heldBack, ...record } = await hub.buildRecord()
  expect(heldBack).toEqual([expect.objectContaining({ document: GUIDE })])
  expect(Object.keys(record)).toEqual(['builtAt', 'documents'])

  hub.dataset.set(GUIDE, original)
  hub.write()
  await expect.poll(async () => Object.keys(await hub.buildRecord())).toEqual(['builtAt', 'documents'])
  setTitle('The title is back')
  await hub.hears('Search: ', searches + 1)
  expect(await title()).toBe('The title is back')
})

test('A full disk changes nothing, build.json says so as soon as it can, and the next publish has all', async () => {
  const disk = await hub.moveToDisk()
  const before = await fingerprints(hub.site)
  const refused = hub.timesSaid('The hub was not changed')
  // It is on every page: what is written waits beside the site, until there is no more room.
  change(hub.dataset, 'siteSettings', { title: 'Hub of a full disk' })
  await disk.leave(0)
  hub.write()
  await hub.hears('So build.json does not say it', 0)
  expect(await fingerprints(hub.site)).toEqual(before)

  // The pages with numbers, which come first, do not fit either.
  await disk.leave(200)
  hub.write()
  await hub.hears('The hub was not changed', refused + 1)
  await expect
    .poll(async () => JSON.stringify((await hub.buildRecord())['problems']))
    .toContain('The disk of the hub is full')
  const during = await fingerprints(hub.site)
  expect([...during].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file)).toEqual(['/build.json'])
  expect(during.size).toBe(before.size)
  expect(hub.said()).not.toContain('has ended by itself')

  // The pages of the guide itself come first, and for them there is room.
  await disk.leave(3_000)
  setTitle('First on its own page')
  await hub.hears('all other pages are as before', 0)
  expect(await title()).toBe('First on its own page')
  expect(hub.timesSaid('The hub was not changed')).toBe(refused + 2)

  await disk.leave()
  const searches = hub.timesSaid('Search: ')
  hub.write()
  await hub.hears('Search: ', searches)
  expect(await readFile(join(hub.site, PAGE), 'utf8')).toContain('Hub of a full disk')
  expect(Object.keys(await hub.buildRecord())).toEqual(['builtAt', 'documents'])
  // Whether every byte is right is compared below: each comparison costs a whole build.
})

test('Two publishes at once end in the later one', async () => {
  const changes = hub.timesSaid('The content changed')
  setTitle('The first of two')
  await hub.hears('The content changed', changes)
  setTitle('The second of two')
  await hub.hears('The content changed', changes + 1)
  await expect.poll(() => title(), { timeout: 60_000 }).toBe('The second of two')
  // The search follows, and what was indexed for the first is not shown any more.
  await expect.poll(hub.said, { timeout: 60_000 }).toMatch(/All pages [^\n]*\nSearch: [\d.]+ s\s*$/)
  const titles = await titlesInSearch()
  expect([titles.includes('The first of two'), titles.includes('The second of two')]).toEqual([false, true])
  // What the full disk and the two publishes have left on pages is compared after the next test, which changes pages with dates alone.
})

test('A day that begins changes the pages with dates in a hub that runs, and shows what waits for it, without a publish', async () => {
  await hub.beginDay(ITS_DAY)
  const searches = hub.timesSaid('Search: ')
  await hub.hears('Search: ', searches)
  expect(hub.said()).toContain('A new day has begun.')
  expect(existsSync(join(hub.site, WAITS_PAGE))).toBe(true)
  expect(await hub.differences()).toEqual([])
})

test('A hub that is killed while it publishes, and of which a file is then cut, shows everything when it starts on another day', async () => {
  const own = hub.timesSaid('Own pages')
  change(hub.dataset, 'siteSettings', { promise: 'Notice it. Act on it.' })
  setTitle('Before the end')
  await hub.hears('Own pages', own)
  await hub.kill()
  await truncate(join(hub.site, CUT_PAGE), 100)
  await hub.beginDay('2027-06-01')
  await hub.start()
  expect(await title()).toBe('Before the end')
  expect(await hub.differences()).toEqual([])
})
