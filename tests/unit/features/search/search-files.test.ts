import { afterEach, expect, it } from 'vitest'

import { getPathsContexts } from '../../../../src/site/page-context.ts'
import { searchFilePaths, searchPathInEachLanguage } from '../../../../src/features/search/search-files.ts'
import { documentPathsInEachLanguage, onePathInEachLanguage } from '../../../../src/site/static-paths.ts'
import { setFocus } from '../../../../src/catalogue/focus.ts'
import { readContent, setContent } from '../../../../src/catalogue/index.ts'
import { documentsOf } from '../../../../src/search/documents/documents-of.ts'
import { buildSearchFiles, setSearchFiles } from '../../../../src/search/search-files.ts'
import { hubWith, settings, translate } from '../../../helpers/make-documents.ts'
import { writeDataset } from '../../../helpers/write-dataset.ts'
import { makeDocument } from '../../search/make-document.ts'

/** Shows a small hub in English and Polish. */
async function showHub() {
  setContent(await readContent({ HUB_CONTENT: await writeDataset(hubWith(translate(settings, 'pl', settings))) }))
  return getPathsContexts()
}

afterEach(() => {
  globalThis.hotelHubSearchFiles = undefined
  setFocus(undefined)
})

/** The addresses that the pages of the search get, in the order of the languages. */
async function addressesInPages() {
  const paths = await searchPathInEachLanguage((_context, addresses) => ({ addresses }))
  return paths.map(({ props }) => props.addresses)
}

it('a page offers the files that were set, even before their content is shown, and in the focus of the search', async () => {
  const contexts = await showHub()
  const files = buildSearchFiles('en', [makeDocument({ title: 'Passport' })])
  for (const { language } of contexts) setSearchFiles(language, files)
  for (const focus of [undefined, 'search'] as const) {
    setFocus(focus)
    expect(await addressesInPages()).toEqual(contexts.map(() => files.addresses))
    const paths = (await searchFilePaths()).map(({ params, props }) => [`${params.name}.json`, props.json] as const)
    expect(new Map(paths)).toEqual(files.files)
  }
})

it('no other page is asked for in the focus of the search, nor these in that of a document', async () => {
  await showHub()
  setFocus('search')
  const others = [
    await onePathInEachLanguage(() => ({ title: 'a page' })),
    await documentPathsInEachLanguage(
      ({ library }) => library.topics,
      ({ slug }) => ({ params: { slug }, props: {} }),
    ),
  ]
  expect(others).toEqual([[], []])
  setFocus(new Set(['topic-signs']))
  expect([await addressesInPages(), await searchFilePaths()]).toEqual([[], []])
})

it('a page builds them where none were set, once', async () => {
  const [context] = await showHub()
  if (context === undefined) throw new Error('There is no language.')
  const [addresses] = await addressesInPages()
  expect(addresses).toEqual(buildSearchFiles(context.language, documentsOf(context.library)).addresses)
  expect((await addressesInPages())[0]).toBe(addresses)
})
