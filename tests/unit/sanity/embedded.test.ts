import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { createEmbeddedSource } from '../../../src/sanity/embedded.ts'
import { GUIDES_QUERY, PAGES_QUERY, SITE_LANGUAGES_QUERY } from '../../../src/sanity/queries.ts'
import { writeDataset, writeDatasetText } from '../../helpers/write-dataset.ts'

const ENGLISH = { language: 'en' }
const page = { _type: 'page', language: 'en', summary: 'Who we are.' }
const published = { ...page, _id: 'page-about', title: 'About' }
const draft = { ...page, _id: 'drafts.page-about', title: 'About us' }
const neverPublished = { ...page, _id: 'drafts.page-new', title: 'New' }
const inRelease = { ...page, _id: 'versions.rSpring.page-about', title: 'About, in spring' }
const polish = { ...page, _id: 'page-about.pl', language: 'pl', title: 'O nas', translationOf: { _ref: 'page-about' } }

async function openSource(documents: readonly object[]) {
  return createEmbeddedSource(await writeDataset(documents))
}

describe('Only what is published is visible', () => {
  it('to a query', async () => {
    const source = await openSource([draft, published, neverPublished, inRelease])
    expect((await source.fetch(PAGES_QUERY, ENGLISH)).map(({ title }) => title)).toEqual(['About'])
  })

  it('to the checks before a build', async () => {
    const source = await openSource([draft, published, neverPublished, inRelease])
    expect(await source.documents()).toEqual([published])
  })

  it('to the log', async () => {
    const source = await openSource([draft, published])
    expect(source.name).toMatch(/\/ \(embedded, 1 published documents\)$/)
  })
})

describe('A query is answered', () => {
  it('in the language asked for, with English to fall back on', async () => {
    const source = await openSource([published, polish])
    expect((await source.fetch(PAGES_QUERY, { language: 'pl' })).map(({ title }) => title)).toEqual(['About', 'O nas'])
    expect((await source.fetch(PAGES_QUERY, { language: 'ar' })).map(({ title }) => title)).toEqual(['About'])
  })

  it('in the order of the ids, whatever the order of the lines', async () => {
    const source = await openSource([polish, { ...published, _id: 'page-zoo' }, published])
    const pages = await source.fetch(PAGES_QUERY, { language: 'pl' })
    expect(pages.map(({ _id }) => _id)).toEqual(['page-about', 'page-about.pl', 'page-zoo'])
  })

  it('the same twice', async () => {
    const source = await openSource([published, polish])
    expect(await source.fetch(PAGES_QUERY, ENGLISH)).toEqual(await source.fetch(PAGES_QUERY, ENGLISH))
  })

  it('with null for what is not there, and an empty list for a type nobody wrote', async () => {
    const source = await openSource([published])
    expect(await source.fetch(PAGES_QUERY, ENGLISH)).toMatchObject([{ slug: null, translationOf: null, sources: null }])
    expect(await source.fetch(GUIDES_QUERY, ENGLISH)).toEqual([])
    expect(await source.fetch(SITE_LANGUAGES_QUERY, ENGLISH)).toEqual([])
  })

  it('as plain text where somebody tries to slip GROQ in as a language', async () => {
    const source = await openSource([published, polish])
    expect(await source.fetch(PAGES_QUERY, { language: '" || true || "' })).toHaveLength(1)
  })
})

describe('The error says where', () => {
  it('a document is: file and line', async () => {
    const folder = await writeDataset([polish, published])
    const source = await createEmbeddedSource(folder)
    expect(source.whereIs('page-about')).toBe(`${join(folder, 'data.ndjson')}:2 page-about`)
    expect(source.whereIs('page-gone')).toBe('page-gone')
  })

  it('the dataset is broken', async () => {
    await expect(createEmbeddedSource(await writeDatasetText('{', {}))).rejects.toThrow('This line is not JSON')
  })
})

describe('The bytes of a file', () => {
  it('are those in images/ and files/', async () => {
    const files = { 'images/ab-1x1.png': 'a picture', 'files/cd.pdf': 'a poster' }
    const source = await createEmbeddedSource(await writeDatasetText('', files))
    expect(Buffer.from(await source.readAsset('image-ab-1x1-png')).toString()).toBe('a picture')
    expect(Buffer.from(await source.readAsset('file-cd-pdf')).toString()).toBe('a poster')
  })

  it('missing: the error names the file', async () => {
    const folder = await writeDatasetText('', {})
    const source = await createEmbeddedSource(folder)
    await expect(source.readAsset('image-ab-1x1-png')).rejects.toThrow(
      `${join(folder, 'images/ab-1x1.png')}: This file is missing. Put it back, or choose another picture in the Studio.`,
    )
  })

  it('are never read from outside the dataset', async () => {
    const source = await createEmbeddedSource(await writeDatasetText('', {}))
    await expect(source.readAsset(join(process.cwd(), 'package.json'))).rejects.toThrow('This is not an asset.')
  })
})
