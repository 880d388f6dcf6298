import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { createEmbeddedSource } from '../../src/catalogue/source/embedded.ts'
import { Memory } from '../../src/catalogue/source/memory.ts'
import type { ContentSource } from '../../src/catalogue/source/source.ts'
import { checkContent } from '../../src/tools/check/check-content.ts'
import { createResultStore } from '../../src/tools/check/result-store.ts'
import { addStored, readStored } from '../helpers/content-files.ts'
import { makeFolder } from '../helpers/write-dataset.ts'
import { makeGoodDataset, PICTURE_FILE, withFields, writeTestDataset, type TestDataset } from './good-dataset.ts'

const TODAY = '2026-06-01'

/** The good dataset with so many links to resources that storing results is worth the time. */
async function makeLargeDataset(): Promise<TestDataset> {
  const good = await makeGoodDataset()
  const links = good.documents.filter(({ _type }) => _type === 'externalResource')
  const copies = Array.from({ length: 100 }, (_, index) =>
    links.map((link) => ({ ...link, _id: `resource-${index}`, slug: { _type: 'slug', current: `link-${index}` } })),
  )
  return { ...good, documents: [...good.documents, ...copies.flat()] }
}

/** Mistakes of every kind of check: of a document, of the schema, of references, slugs, days and pictures. */
function withMistakes(good: TestDataset): TestDataset {
  const topics = [{ _type: 'reference', _key: 'a', _ref: 'topic-gone' }]
  const guide = { title: '', topics, lastReviewed: '2026-08-01', summary: 'The girls at the bar told us so.' }
  const old = { lastReviewed: '2020-01-01', reviewEveryDays: 90 }
  const links = withFields(withFields(good, 'resource-3', old), 'resource-9', { slug: { _type: 'slug', current: 'link-8' } })
  return { ...withFields(links, 'guide-help', guide), files: new Map([[PICTURE_FILE, new Uint8Array()]]) }
}

/** Reads a dataset as a new process would, and checks it. */
async function checkAnew(folder: string, file?: string, code = 'code') {
  const store = file === undefined ? undefined : createResultStore(file, code)
  return checkContent(await createEmbeddedSource(folder), TODAY, store)
}

async function makeStoreFile(): Promise<string> {
  return join(await makeFolder(), 'hub', 'checks.json')
}

const PLANTED = { level: 'warning', what: 'It was stored.', fix: 'Nothing.' } as const

/** Adds a warning to every stored report, which shows whether a check used it. */
async function plantWarnings(file: string, code = 'code'): Promise<void> {
  const store = createResultStore(file, code)
  const { reports, soundAssets } = await store.read()
  const planted = [...reports].map(
    ([hash, report]) => [hash, [...report, { path: 'planted', found: [PLANTED] }]] as const,
  )
  await store.write({ reports: new Map(planted), soundAssets })
}

function countPlanted({ warnings }: { readonly warnings: readonly { readonly what: string }[] }): number {
  return warnings.filter(({ what }) => what === PLANTED.what).length
}

describe('Results that were stored', () => {
  it('are used for documents that have not changed', async () => {
    const folder = await writeTestDataset(await makeLargeDataset())
    const file = await makeStoreFile()
    await checkAnew(folder, file)
    await plantWarnings(file)
    expect(countPlanted(await checkAnew(folder, file))).toBe(108)
    const changed = withFields(await makeLargeDataset(), 'resource-7', { title: 'Another toolkit' })
    expect(countPlanted(await checkAnew(await writeTestDataset(changed), file))).toBe(107)
  })

  it.each([
    ['good', (dataset: TestDataset) => dataset, 0],
    ['bad', withMistakes, 5],
  ])('give the same findings as checks without them, of %s content', async (_, spoil, errors) => {
    const folder = await writeTestDataset(spoil(await makeLargeDataset()))
    const file = await makeStoreFile()
    const without = await checkAnew(folder)
    expect(without.errors).toHaveLength(errors)
    expect(await checkAnew(folder, file)).toEqual(without)
    expect(await readFile(file, 'utf8')).toContain('soundAssets')
    expect(await checkAnew(folder, file)).toEqual(without)
  })

  it('name the file in which a document is now', async () => {
    const dataset = withFields(await makeLargeDataset(), 'resource-7', { title: '' })
    const file = await makeStoreFile()
    const folder = await writeTestDataset(dataset)
    const whereIs = (place: string) => `${join(place, 'en/externalResource/resource-7.json')} title`
    expect((await checkAnew(folder, file)).errors).toEqual([expect.objectContaining({ where: whereIs(folder) })])
    await plantWarnings(file)
    const shorter = { ...dataset, documents: dataset.documents.filter(({ _id }) => _id !== 'resource-2') }
    const other = await writeTestDataset(shorter)
    const after = await checkAnew(other, file)
    expect(countPlanted(after)).toBe(107)
    expect(after.errors).toEqual([expect.objectContaining({ where: whereIs(other) })])
  })

  it('do not hide what changed around a document', async () => {
    const dataset = await makeLargeDataset()
    const file = await makeStoreFile()
    expect((await checkAnew(await writeTestDataset(dataset), file)).errors).toEqual([])
    const documents = dataset.documents.filter(({ _id }) => _id !== 'role-housekeeping')
    const { errors } = await checkAnew(await writeTestDataset({ ...dataset, documents }), file)
    expect(errors.map(({ what }) => what)).toEqual(['It points to “role-housekeeping”, which is not published.'])
  })

  it('are not used for other code: a rule may have changed', async () => {
    const folder = await writeTestDataset(await makeLargeDataset())
    const file = await makeStoreFile()
    await checkAnew(folder, file, 'old rules')
    await plantWarnings(file, 'old rules')
    expect(countPlanted(await checkAnew(folder, file, 'new rules'))).toBe(0)
    await plantWarnings(file, 'new rules')
    expect(countPlanted(await checkAnew(folder, file, 'new rules'))).toBe(108)
  })

  it.each<readonly [string, (text: string) => string]>([
    ['cut', (text) => text.slice(0, -1000)],
    ['cut within its first line', (text) => text.slice(0, 20)],
    ['empty', () => ''],
    ['edited', (text) => text.replace('It was stored.', 'It was edited.')],
    ['that of another program', () => '{"version":1}\n{"reports":{}}'],
  ])('are not used where the store is %s', async (_, spoil) => {
    const folder = await writeTestDataset(await makeLargeDataset())
    const file = await makeStoreFile()
    const without = await checkAnew(folder, file)
    await plantWarnings(file)
    await writeFile(file, spoil(await readFile(file, 'utf8')))
    expect(await checkAnew(folder, file)).toEqual(without)
  })

  it('are no reason to fail where they cannot be written', async () => {
    const folder = await writeTestDataset(await makeLargeDataset())
    const file = await makeStoreFile()
    await writeFile(join(file, '..', '..', 'hub'), 'a file where the folder would be')
    expect((await checkAnew(folder, file)).errors).toEqual([])
  })

  it('are not written for a few changes, which are checked sooner', async () => {
    const dataset = await makeLargeDataset()
    const file = await makeStoreFile()
    const folder = await writeTestDataset(dataset)
    await checkAnew(folder, file)
    const before = await readFile(file, 'utf8')
    const source = await createEmbeddedSource(folder)
    const changed = source.documents.map((document) =>
      document._id === 'resource-7' ? { ...document, title: 'Another toolkit' } : document,
    )
    await checkContent({ ...source, documents: changed }, TODAY, createResultStore(file, 'code'))
    expect(await readFile(file, 'utf8')).toBe(before)
  })
})

describe('Within one process', () => {
  it('only what changed is checked, with the same findings as of a new process', async () => {
    const folder = await writeTestDataset(await makeLargeDataset())
    const memory = new Memory()
    await checkContent(await createEmbeddedSource(folder, memory), TODAY)
    const other = [...readStored(folder).values()].filter((document) => JSON.stringify(document).includes('"current":"link-7"'))
    addStored(folder, other.map((document) => JSON.parse(JSON.stringify(document).replace('link-7"', 'link-8"'))))
    const { errors } = await checkContent(await createEmbeddedSource(folder, memory), TODAY)
    expect(errors.map(({ what }) => what)).toEqual(['The address “link-8” already belongs to “resource-7”.'])
    expect(await checkAnew(folder)).toEqual({ errors, warnings: [] })
  })

  it('a new day is noticed', async () => {
    const source = await createEmbeddedSource(await writeTestDataset(await makeGoodDataset()))
    expect((await checkContent(source, '2027-02-28')).warnings).toEqual([])
    expect((await checkContent(source, '2027-03-02')).warnings.map(({ what }) => what)).toEqual([
      'The review of 2026-03-01 is 1 day overdue.',
    ])
  })
})

describe('A picture', () => {
  /** The source, and how often it was asked for a picture. */
  function counting(source: ContentSource) {
    const counter = { reads: 0 }
    const readAsset = (id: string) => {
      counter.reads += 1
      return source.readAsset(id)
    }
    return { counter, source: { ...source, readAsset } }
  }

  it('in which nothing is wrong is read once, also by the next process', async () => {
    const folder = await writeTestDataset(await makeLargeDataset())
    const file = await makeStoreFile()
    const first = counting(await createEmbeddedSource(folder))
    await checkContent(first.source, TODAY, createResultStore(file, 'code'))
    await checkContent(first.source, TODAY, createResultStore(file, 'code'))
    expect(first.counter.reads).toBe(1)
    // Another dataset in between takes the place of what this process remembers.
    await checkAnew(await writeTestDataset(await makeGoodDataset()))
    const second = counting(await createEmbeddedSource(folder))
    await checkContent(second.source, TODAY, createResultStore(file, 'code'))
    expect(second.counter.reads).toBe(0)
  })

  it.each<readonly [string, (path: string) => Promise<void>, string]>([
    ['taken away', (path) => rm(path), 'cannot be read. This file is missing.'],
    ['replaced', (path) => writeFile(path, 'no picture'), 'is not an image that can be shown.'],
  ])('that was %s since is reported', async (_, spoil, what) => {
    const folder = await writeTestDataset(await makeLargeDataset())
    const file = await makeStoreFile()
    expect((await checkAnew(folder, file)).errors).toEqual([])
    await spoil(join(folder, PICTURE_FILE))
    const { errors } = await checkAnew(folder, file)
    expect(errors.map((error) => error.what)).toEqual([`${PICTURE_FILE} ${what}`])
  })
})
