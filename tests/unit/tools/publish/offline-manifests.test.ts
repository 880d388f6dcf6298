import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { filesOf, readManifest } from '../../../../src/offline/manifest.ts'
import { createFactReader } from '../../../../src/tools/publish/file-facts.ts'
import { writeOfflineManifests } from '../../../../src/tools/publish/offline-manifests.ts'
import { partOf } from '../../../../src/offline/parts.ts'
import { digestOf } from '../../../../src/tools/publish/site-record.ts'
import { makeFolder } from '../../../helpers/write-dataset.ts'

/** What Astro bundles: a page, its style, a script and what that imports, and one that no kept page asks for. */
const ASSETS = {
  'assets/page.a1.css': 'body {}',
  'assets/page.b2.js': 'import"./part.c3.js";const later=()=>import("./later.d4.js")',
  'assets/part.c3.js': 'part',
  'assets/later.d4.js': 'const map=["assets/style.e5.css"]',
  'assets/style.e5.css': 'p {}',
  'assets/other.f6.js': 'other',
}
const PAGE = '<link href="/assets/page.a1.css"><script src="/assets/page.b2.js"></script>'
const PUBLIC = { 'favicon.svg': '<svg/>', 'icons/notes.svg': '<svg/>' }

const PAGES = {
  'index.html': PAGE,
  'act-now/index.html': PAGE,
  'act-now/ie/index.html': `${PAGE}Ireland`,
  'jobs/security/index.html': `${PAGE}<img src="/assets/scenes/van-g7.svg"><script src="/assets/other.f6.js"></script>`,
  'jobs/security/card/index.html': `${PAGE}card`,
  'rights/pay/index.html': `${PAGE}pay`,
  'rights/ie/index.html': `${PAGE}rights in Ireland`,
  'rights/pay-in-ireland/index.html': `${PAGE}pay in Ireland`,
  'laws/uk/index.html': `${PAGE}law`,
  'assets/scenes/van-g7.svg': '<svg/>',
  'assets/scenes/watched-h8.svg': '<svg/>',
  'search.json':
    '{"metadata":"/assets/search/en-metadata-x.json","bodyIndex":"/assets/search/en-body-index-x.json",' +
    '"otherLanguages":"/assets/search/other-languages-z.json"}',
  'assets/search/en-metadata-x.json': '[1]',
  'assets/search/en-body-index-x.json': '["en-bodies-x.json"]',
  'assets/search/en-bodies-x.json': '[2]',
  'assets/search/other-languages-z.json': '[4]',
  'ar/index.html': `${PAGE}ar`,
  'ar/act-now/index.html': `${PAGE}ar act`,
  'ar/search.json': '{"metadata":"/assets/search/ar-metadata-y.json"}',
  'assets/search/ar-metadata-y.json': '[3]',
}

const CONTENT = {
  languages: ['en', 'ar'],
  library: () => ({
    site: { offlineDays: 14 },
    rights: [
      { path: '/rights/pay/', jurisdictions: ['GB-EAW', 'GB-SCT'] },
      { path: '/rights/pay-in-ireland/', jurisdictions: ['IE'] },
    ],
  }),
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
}

function recordOf(files: Readonly<Record<string, string>>) {
  return new Map(Object.entries(files).map(([file, text]) => [file, { digest: digestOf(text) }]))
}

async function manifestIn(folder: string, language: string) {
  return readManifest(JSON.parse(await readFile(join(folder, `offline/${language}.json`), 'utf8')))
}

async function makeSite() {
  const folder = await makeFolder()
  await writeAll(folder, { ...ASSETS, ...PUBLIC, ...PAGES })
  const factsOf = createFactReader()
  await writeOfflineManifests(folder, CONTENT, recordOf(PAGES), factsOf)
  return { folder, factsOf }
}

describe('What can be kept', () => {
  it('is each page of the kept kinds with its styles, scripts and drawings, and what these import', async () => {
    const { folder } = await makeSite()
    const english = await manifestIn(folder, 'en')
    expect(english.common.map(({ path }) => path)).toEqual([
      '/',
      '/act-now/',
      '/assets/later.d4.js',
      '/assets/page.a1.css',
      '/assets/page.b2.js',
      '/assets/part.c3.js',
      '/assets/search/en-metadata-x.json',
      '/assets/style.e5.css',
      '/favicon.svg',
      '/icons/notes.svg',
      '/search.json',
    ])
    expect(english.countries['GB']?.map(({ path }) => path)).toEqual(['/rights/pay/'])
    expect(english.jobs['security']?.map(({ path }) => path)).toEqual([
      '/assets/other.f6.js',
      '/assets/scenes/van-g7.svg',
      '/jobs/security/',
      '/jobs/security/card/',
    ])
    expect(english.countries['IE']?.map(({ path }) => path)).toEqual([
      '/act-now/ie/',
      '/rights/ie/',
      '/rights/pay-in-ireland/',
    ])
    expect(english).toMatchObject({ oldAfterDays: 14, notKept: '/offline/not-kept/', neutral: '/offline/notes/' })
  })

  it('is not the words of other languages, nor the texts of pages that are not kept', async () => {
    const { folder } = await makeSite()
    const { common } = await manifestIn(folder, 'en')
    expect(common.map(({ path }) => path).filter((path) => /other-languages|bod/.test(path))).toEqual([])
  })

  it('in another language is its own pages, and English ones where it has none', async () => {
    const { folder } = await makeSite()
    const paths = filesOf([await manifestIn(folder, 'ar')], {
      languages: ['ar'],
      job: 'security',
      country: 'IE',
      papers: false,
    }).map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining(['/ar/', '/ar/act-now/', '/rights/pay-in-ireland/', '/jobs/security/']),
    )
    expect(paths).toContain('/assets/search/ar-metadata-y.json')
    expect(paths.filter((path) => ['/', '/act-now/'].includes(path))).toEqual([])
    expect(paths).not.toContain('/assets/search/en-metadata-x.json')
  })

  it('follows a page that changed, without reading any other again', async () => {
    const { folder, factsOf } = await makeSite()
    const changed = { ...PAGES, 'rights/pay/index.html': `${PAGE}another answer` }
    await writeAll(folder, { 'rights/pay/index.html': changed['rights/pay/index.html'] })
    // Who read them again would fail.
    for (const file of ['act-now/index.html', 'assets/page.b2.js']) await rm(join(folder, file))
    await writeFile(join(folder, 'assets/page.b2.js'), '')
    await writeOfflineManifests(folder, CONTENT, recordOf(changed), factsOf)
    const { common, countries } = await manifestIn(folder, 'en')
    const all = [...common, ...(countries['GB'] ?? [])]
    const hashOf = (path: string) => all.find((file) => file.path === path)?.hash
    expect(hashOf('/rights/pay/')).toBe(digestOf(changed['rights/pay/index.html']))
    expect(hashOf('/act-now/')).toBe(digestOf(PAGE))
  })

  it('is not written again where nothing that is kept has changed', async () => {
    const { folder, factsOf } = await makeSite()
    const files = ['en', 'ar'].map((language) => join(folder, `offline/${language}.json`))
    const inodes = () => Promise.all(files.map(async (file) => (await stat(file)).ino))
    const before = await inodes()
    const law = { ...PAGES, 'laws/uk/index.html': 'another law' }
    await writeOfflineManifests(folder, CONTENT, recordOf(law), factsOf)
    expect(await inodes()).toEqual(before)
  })

  it('is gone with a language that was closed; what the pages have there stays', async () => {
    const { folder, factsOf } = await makeSite()
    await writeAll(folder, { 'offline/app-hub.json': '{}' })
    const pages = recordOf({ ...PAGES, 'offline/app-hub.json': '{}' })
    await writeOfflineManifests(folder, { ...CONTENT, languages: ['en'] }, pages, factsOf)
    expect((await readdir(join(folder, 'offline'))).sort()).toEqual(['app-hub.json', 'en.json'])
  })

  it('does not depend on the order in which pages were published', async () => {
    const { folder } = await makeSite()
    const before = await readFile(join(folder, 'offline/en.json'), 'utf8')
    await writeOfflineManifests(folder, CONTENT, new Map([...recordOf(PAGES)].reverse()), createFactReader())
    expect(await readFile(join(folder, 'offline/en.json'), 'utf8')).toBe(before)
  })
})

it.each([
  ['', { kind: 'common' }],
  ['rights/', { kind: 'common' }],
  ['offline/notes/', { kind: 'common' }],
  ['jobs/', { kind: 'common' }],
  ['jobs/front-desk/', { kind: 'job', name: 'front-desk' }],
  ['jobs/front-desk/card/', { kind: 'job', name: 'front-desk' }],
  ['act-now/gb/', { kind: 'country', name: 'GB' }],
  ['papers/first-24-hours/', { kind: 'papers' }],
  ['papers/incident-log/paper.json', { kind: 'papers' }],
  ['training/ten-minute-team-talk/talk/', { kind: 'papers' }],
  ['papers/anti-slavery-policy/', undefined],
  ['laws/', undefined],
  ['guides/first-five-minutes/', undefined],
  ['ar/act-now/', undefined],
])('“%s” is in the part %j', (path, part) => {
  expect(partOf(path)).toEqual(part)
})
