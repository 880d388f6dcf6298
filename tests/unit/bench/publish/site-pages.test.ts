import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { expect, onTestFinished, test } from 'vitest'

import { compareSites, withoutTime } from '../../../bench/publish/compare-sites.ts'
import {
  addressOf,
  changedPages,
  isSearchPage,
  lastPlaced,
  pagesToWatch,
  readPages,
} from '../../../bench/publish/site-pages.ts'

async function makeSite(files: Readonly<Record<string, string>>): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'hotel-hub-pages-'))
  onTestFinished(() => rm(site, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, path)), { recursive: true })
    await writeFile(join(site, path), text)
  }
  return site
}

const page = (hasSign: boolean, hash = 'a') => ({ hash, hasSign })

test('The pages of a site are read with what they say', async () => {
  const site = await makeSite({ 'index.html': 'a link', 'guides/a/index.html': 'none', 'feed.xml': 'a link' })
  const pages = await readPages(site, 'link')
  expect([...pages].map(([path, { hasSign }]) => [path, hasSign]).sort()).toEqual([
    ['guides/a/index.html', false],
    ['index.html', true],
  ])
})

test('Changed, new and gone pages are told from those that stay', () => {
  const before = new Map([
    ['stays', page(true)],
    ['differs', page(true)],
    ['gone', page(true)],
  ])
  const after = new Map([
    ['stays', page(false)],
    ['differs', page(true, 'b')],
    ['new', page(true)],
  ])
  expect(changedPages(before, after)).toEqual(['differs', 'new', 'gone'])
})

test('Of each folder the last page with the sign is watched, but not that of the search', () => {
  const pages = new Map([
    ['index.html', page(true)],
    ['browse/kind/x/index.html', page(true)],
    ['browse/topic/y/page/2/index.html', page(true)],
    ['browse/topic/z/index.html', page(false)],
    ['guides/a/index.html', page(false)],
    ['search/index.html', page(true)],
  ])
  expect(pagesToWatch(pages)).toEqual(['browse/topic/y/page/2/index.html', 'index.html'])
})

test('Pages have their addresses, and those of the search are known in every language', () => {
  expect(['index.html', 'guides/a/index.html', '404.html'].map(addressOf)).toEqual(['/', '/guides/a/', '/404.html'])
  const paths = ['search/index.html', 'ar/search/index.html', 'research/index.html', 'guides/search-rooms/index.html']
  expect(paths.filter(isSearchPage)).toEqual(['search/index.html', 'ar/search/index.html'])
})

test('The time at which the last page came to its place is found, missing pages left out', async () => {
  const site = await makeSite({ 'a.html': '', 'waiting/b.html': '' })
  await utimes(join(site, 'waiting/b.html'), 100, 200)
  const first = await lastPlaced(site, ['a.html'])
  expect(first).toBeGreaterThan(200_000)
  await setTimeout(20)
  await rename(join(site, 'waiting/b.html'), join(site, 'b.html'))
  expect(await lastPlaced(site, ['b.html', 'a.html', 'gone.html'])).toBeGreaterThan(first)
  expect(await lastPlaced(site, ['gone.html'])).toBe(0)
})

test('Two sites are compared file by file, the time of the build apart', async () => {
  const build = (time: string) => `{"builtAt":"${time}","pages":2}`
  const site = await makeSite({ 'a.html': 'a', 'b/c.html': 'c', 'build.json': build('2026-11-26T10:00:00.000Z') })
  const same = await makeSite({ 'a.html': 'a', 'b/c.html': 'c', 'build.json': build('2026-11-27T11:11:11Z') })
  const other = await makeSite({ 'a.html': 'A', 'b/d.html': 'c', 'build.json': '{"pages":3}' })
  expect(await compareSites(site, same)).toEqual({ files: 3, different: [] })
  const { different } = await compareSites(site, other)
  expect(different).toEqual(['/a.html', '/b/c.html', '/b/d.html', '/build.json'])
})

test('Only the times of builds are left out of the build file', () => {
  const document = '{"revision":"2026-11-26T00:00:00Z","since":"2026-11-26T10:00:00.000Z"}'
  const text = `{"builtAt":"2026-11-26T10:00:00.000Z","documents":{"a":${document}}}`
  expect(withoutTime(text)).toBe('{"builtAt":"","documents":{"a":{"revision":"2026-11-26T00:00:00Z"}}}')
})
