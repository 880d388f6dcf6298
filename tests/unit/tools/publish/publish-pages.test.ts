import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { createFolderTarget, createLiveTarget } from '../../../../src/tools/publish/page-target.ts'
import { publishPages, publishSomePages } from '../../../../src/tools/publish/publish-pages.ts'
import type { Renderer } from '../../../../src/tools/publish/renderer.ts'
import { NO_SITE } from '../../../../src/tools/publish/site-record.ts'
import { makeSmallDisk } from '../../../lake/content-sync/small-disk.ts'

let day = ''

/** Pages by their path: what they show, and with which key. */
type Pages = Readonly<Record<string, string>>

let folder = ''
beforeEach(async () => {
  day = '2026-11-27'
  folder = await mkdtemp(join(tmpdir(), 'hotel-hub-pages-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const place = (name: string) => join(folder, name)
const textOf = (name: string, file: string) => readFile(join(place(name), file), 'utf8')

/** A renderer of pages whose key is their text; it remembers what it rendered. */
function rendererOf(pages: Pages) {
  const rendered: string[] = []
  const renderer: Renderer = {
    paths: () =>
      Promise.resolve(
        Object.entries(pages).map(([pathname, text]) => ({
          pathname,
          route: { type: 'page', component: 'x.astro' },
          cacheKey: text,
        })),
      ),
    render({ pathname }) {
      rendered.push(pathname)
      const page = { body: Buffer.from(pages[pathname] ?? ''), hasPictures: pathname === '/pictures' }
      return Promise.resolve(pathname === '/dated' ? { ...page, day } : page)
    },
  }
  return { renderer, rendered, source: { renderer, code: 'c', site: 'https://hub.example', today: () => day } }
}

const BEFORE: Pages = {
  '/': 'home <!--fragment /fragments/counts/-->',
  '/a': 'page a',
  '/pictures': 'with pictures',
  '/fragments/counts': 'seven',
}

async function buildBefore() {
  return publishPages(rendererOf(BEFORE).source, NO_SITE, createFolderTarget(place('one'), place('none')))
}

describe('A build with a last site', () => {
  it('keeps what is the same as the very same file, and renders what changed and what shows pictures', async () => {
    const { record } = await buildBefore()
    const next = rendererOf({ ...BEFORE, '/a': 'page A', '/b': 'page b' })
    const built = await publishPages(next.source, record, createFolderTarget(place('two'), place('one')))
    expect(next.rendered).toEqual(['/fragments/counts', '/a', '/pictures', '/b'])
    expect(await textOf('two', 'a/index.html')).toBe('page A')
    expect((await stat(join(place('two'), 'index.html'))).ino).toBe((await stat(join(place('one'), 'index.html'))).ino)
    expect(await readdir(place('two'))).not.toContain('fragments')
    expect(built.written).toBe(2)
  })

  it('puts a new fragment into pages without rendering them', async () => {
    const { record } = await buildBefore()
    const next = rendererOf({ ...BEFORE, '/fragments/counts': 'eight' })
    await publishPages(next.source, record, createFolderTarget(place('two'), place('one')))
    expect(next.rendered).toEqual(['/fragments/counts', '/pictures'])
    expect(await textOf('two', 'index.html')).toBe('home eight')
    expect(await textOf('one', 'index.html')).toBe('home seven')
  })

  it('renders a page whose file was changed, cut or deleted', async () => {
    const { record } = await buildBefore()
    await writeFile(join(place('one'), 'a/index.html'), 'pag')
    await rm(join(place('one'), 'index.html'))
    const next = rendererOf(BEFORE)
    await publishPages(next.source, record, createFolderTarget(place('two'), place('one')))
    expect(next.rendered).toEqual(['/fragments/counts', '/', '/a', '/pictures'])
    expect(await textOf('two', 'a/index.html')).toBe('page a')
  })

  it('renders on another day what has asked for the day, and nothing else', async () => {
    const pages = { '/a': 'page a', '/dated': 'new until Friday' }
    const { record } = await publishPages(
      rendererOf(pages).source,
      NO_SITE,
      createFolderTarget(place('one'), place('none')),
    )
    const same = rendererOf(pages)
    await publishPages(same.source, record, createFolderTarget(place('two'), place('one')))
    expect(same.rendered).toEqual([])
    day = '2026-11-28'
    const next = rendererOf(pages)
    const built = await publishPages(next.source, record, createFolderTarget(place('three'), place('one')))
    expect(next.rendered).toEqual(['/dated'])
    expect(built.record.pages.get('dated/index.html')?.day).toBe(day)
  })

  it('keeps nothing of other code', async () => {
    const { record } = await buildBefore()
    const next = rendererOf(BEFORE)
    await publishPages({ ...next.source, code: 'other' }, record, createFolderTarget(place('two'), place('one')))
    expect(next.rendered).toHaveLength(4)
  })

  it('refuses two pages with one address, and names what makes them', async () => {
    const { source } = rendererOf({ '/a': '1', '/a/': '2' })
    await expect(publishPages(source, NO_SITE, createFolderTarget(place('one'), place('none')))).rejects.toThrow(
      /Two pages have the address \/a\/: x\.astro and x\.astro/,
    )
  })
})

describe('A publish into the site that readers see', () => {
  it('changes no file before it is committed, then takes away what is gone', async () => {
    const { record } = await buildBefore()
    const target = createLiveTarget(place('one'))
    const next = rendererOf({ '/': BEFORE['/'] ?? '', '/a': 'page A', '/fragments/counts': 'eight' })
    const built = await publishPages(next.source, record, target)
    expect(await textOf('one', 'a/index.html')).toBe('page a')
    target.commit([...record.pages.keys()].filter((file) => !built.record.pages.has(file)))
    expect(await textOf('one', 'a/index.html')).toBe('page A')
    expect(await textOf('one', 'index.html')).toBe('home eight')
    expect((await readdir(place('one'))).sort()).toEqual(['a', 'index.html'])
    expect(await readdir(folder)).toEqual(['one'])
  })

  it('can show some pages first, with the fragments of the last time', async () => {
    const before = await buildBefore()
    const target = createLiveTarget(place('one'))
    const some = await publishSomePages(
      rendererOf({ '/': 'new <!--fragment /fragments/counts/-->' }).source,
      before,
      target,
    )
    target.commit([])
    expect(await textOf('one', 'index.html')).toBe('new seven')
    expect([...some.record.pages.keys()].sort()).toEqual([...before.record.pages.keys()].sort())
  })

  it('can show some pages first with a fragment that changed; all others get it with all pages', async () => {
    const before = await buildBefore()
    const [counts, page] = ['/fragments/counts', 'index.html']
    const first = rendererOf({ '/a': 'now <!--fragment /fragments/counts/-->', [counts]: 'eight' })
    const target = createLiveTarget(place('one'))
    const some = await publishSomePages(first.source, before, target)
    target.commit([])
    expect([await textOf('one', 'a/index.html'), await textOf('one', page)]).toEqual(['now eight', 'home seven'])
    const all = await publishPages(
      rendererOf({ ...BEFORE, '/a': 'now <!--fragment /fragments/counts/-->', [counts]: 'eight' }).source,
      some.record,
      target,
    )
    target.commit([])
    expect([await textOf('one', 'a/index.html'), await textOf('one', page)]).toEqual(['now eight', 'home eight'])
    expect(all.written).toBeGreaterThan(0)
  })

  it('has no more of the files that the focus names than are named now', async () => {
    const before = await publishPages(
      rendererOf({ ...BEFORE, '/search/one': 'old', '/search/two': 'same' }).source,
      NO_SITE,
      createFolderTarget(place('one'), place('none')),
    )
    const next = rendererOf({ '/search/two': 'same', '/search/three': 'new' })
    const target = createLiveTarget(place('one'))
    const some = await publishSomePages(next.source, before, target, (file) => file.startsWith('search/'))
    expect(next.rendered).toEqual(['/search/three'])
    expect([...some.record.pages.keys()].filter((file) => file.startsWith('search/')).sort()).toEqual([
      'search/three/index.html',
      'search/two/index.html',
    ])
    expect(some.record.pages.size).toBe(before.record.pages.size)
  })

  it('leaves the site as it was where there is no room for a new folder', async () => {
    // The folder of the disk, the site with its page, what waits with its three files, and one folder of two.
    const { folder: disk } = await makeSmallDisk(1_000, 8)
    const site = join(disk, 'site')
    await mkdir(site)
    await writeFile(join(site, 'index.html'), 'old')
    const target = createLiveTarget(site)
    for (const file of ['index.html', 'a/index.html', 'b/index.html']) target.write(file, Buffer.from('new'))
    expect(() => target.commit([])).toThrow('ENOSPC')
    target.discard()
    expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('old')
    expect([await readdir(site), await readdir(disk)]).toEqual([['index.html'], ['site']])
  })

  it('forgets what was discarded', async () => {
    await buildBefore()
    const target = createLiveTarget(place('one'))
    target.write('a/index.html', Buffer.from('half'))
    target.discard()
    target.commit([])
    expect(await textOf('one', 'a/index.html')).toBe('page a')
    expect(await readdir(folder)).toEqual(['one'])
  })
})
