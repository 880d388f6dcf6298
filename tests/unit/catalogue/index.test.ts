import { describe, expect, it } from 'vitest'

import { hasPage } from '../../../src/domain/organisation.ts'
import {
  getDownloads,
  getLanguages,
  getLibrary,
  getContent,
  readContent,
  readDownload,
  setContent,
} from '../../../src/catalogue/index.ts'
import { guide, hubWith, settings, SMALL_HUB, translate } from '../../helpers/make-documents.ts'
import { FROZEN_CONTENT } from '../../helpers/content-files.ts'
import { writeDataset } from '../../helpers/write-dataset.ts'

/** Makes this process show the dataset in a folder. */
async function show(folder: string): Promise<void> {
  setContent(await readContent({ HUB_CONTENT: folder }))
}

describe('A build over a whole content', () => {
  it('shows every kind of thing in English', async () => {
    await show(FROZEN_CONTENT)
    const { site, language, ...lists } = await getLibrary('en')
    expect(language).toBe('en')
    expect(site).toMatchObject({ emergency: { dial: '999' }, mainHelpline: { dial: '+448000121700' } })
    for (const [name, list] of Object.entries(lists)) expect(list, name).not.toHaveLength(0)
  })

  it('gives every page an address of its own', async () => {
    await show(FROZEN_CONTENT)
    const { resources, topics, roles, laws, organisations, pages } = await getLibrary('ar')
    const withPage = organisations.filter(hasPage)
    const paths = [...resources, ...topics, ...roles, ...laws, ...withPage, ...pages].map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.filter((path) => !/^\/[^A-Z\s]+\/$/.test(path))).toEqual([])
    // What is not translated has no page in Arabic: its address is that of the English page.
    const isAtHome = ({ path, language }: (typeof roles | typeof laws)[number]) =>
      path.startsWith('/ar/') === (language === 'ar')
    expect([...roles, ...laws].filter((one) => !isAtHome(one))).toEqual([])
  })

  it('shows in every language as much as in English', async () => {
    await show(FROZEN_CONTENT)
    const english = await getLibrary('en')
    for (const language of await getLanguages()) {
      const { resources, helplines } = await getLibrary(language)
      expect(resources).toHaveLength(english.resources.length)
      expect(helplines.map(({ dial }) => dial)).toEqual(english.helplines.map(({ dial }) => dial))
    }
  })

  it('starts with what is there', async () => {
    await show(FROZEN_CONTENT)
    const { site, resources } = await getLibrary('en')
    expect(resources.map(({ id }) => id)).toEqual(expect.arrayContaining([...site.featured]))
  })
})

describe('A build asks once', () => {
  it('one library for one language, however many pages want it', async () => {
    await show(await writeDataset(SMALL_HUB))
    expect(await getLibrary('en')).toBe(await getLibrary('en'))
    expect(await getLibrary('pl')).not.toBe(await getLibrary('en'))
    expect((await getLibrary('pl')).language).toBe('pl')
  })
})

describe('The hub speaks the languages whose settings are published', () => {
  it.each([
    ['English alone', SMALL_HUB, ['en']],
    [
      'English first, the others in order',
      hubWith(
        translate(settings, 'pl', settings),
        { ...translate(settings, 'ar', settings), _id: 'site-arabic' },
        { ...translate(settings, 'ro', settings), _id: 'a-site' },
      ),
      ['en', 'ar', 'pl', 'ro'],
    ],
    ['not a draft', hubWith({ ...settings, _id: 'drafts.siteSettings.pl', language: 'pl' }), ['en']],
    ['English even where nothing is published', [], ['en']],
  ])('%s', async (_, documents, languages) => {
    await show(await writeDataset(documents))
    expect(await getLanguages()).toEqual(languages)
  })
})

it('A page knows into which languages it is translated', async () => {
  await show(
    await writeDataset(hubWith(translate(guide, 'pl', {}), translate(guide, 'ar', {}), translate(settings, 'pl', {}))),
  )
  expect(Object.fromEntries((await getContent()).translations)).toEqual({
    'guide-knock': ['ar', 'pl'],
    siteSettings: ['pl'],
  })
})

describe('Files to take away', () => {
  const file = { _type: 'file', asset: { _type: 'reference', _ref: 'file-ab-pdf' } }
  const body = [{ _type: 'download', _key: 'a', title: 'Poster', file }]

  it('are those in texts, lessons and pages, and can be read', async () => {
    const lesson = { _key: 'a', title: 'Hang it up', minutes: 1, body }
    const documents = hubWith(
      { ...guide, body },
      { ...guide, _id: 'training-a', _type: 'training', body: [], lessons: [lesson] },
      { ...guide, _id: 'resource-a', _type: 'externalResource', url: 'https://example.org/', publisher: 'Us' },
      { _id: 'page-a', _type: 'page', language: 'en', title: 'A', summary: 'B', body },
    )
    await show(await writeDataset(documents, { 'files/ab.pdf': 'a poster' }))
    expect(await getDownloads('en')).toEqual(['file-ab-pdf', 'file-ab-pdf', 'file-ab-pdf'])
    expect(Buffer.from(await readDownload('file-ab-pdf')).toString()).toBe('a poster')
  })
})
