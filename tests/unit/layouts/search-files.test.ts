import { afterEach, expect, it } from 'vitest'

import { getPathsContexts } from '../../../src/layouts/page-context.ts'
import { searchAddresses, searchFilePaths } from '../../../src/layouts/search-files.ts'
import { documentsOf } from '../../../src/search/documents/documents-of.ts'
import { buildSearchFiles, setSearchFiles } from '../../../src/search/search-files.ts'
import { makeDocument } from '../search/make-document.ts'

const contexts = await getPathsContexts()

afterEach(() => {
  globalThis.hotelHubSearchFiles = undefined
})

it('a page offers the files that were set, even before their content is shown', async () => {
  const files = buildSearchFiles('en', [makeDocument({ title: 'Passport' })])
  for (const { language } of contexts) setSearchFiles(language, files)
  for (const context of contexts) expect(searchAddresses(context)).toBe(files.addresses)
  const paths = (await searchFilePaths()).map(({ params, props }) => [`${params.name}.json`, props.json] as const)
  expect(new Map(paths)).toEqual(files.files)
})

it('a page builds them where none were set, once', () => {
  const [context] = contexts
  if (context === undefined) throw new Error('There is no language.')
  const addresses = searchAddresses(context)
  expect(addresses).toEqual(buildSearchFiles(context.language, documentsOf(context.library)).addresses)
  expect(searchAddresses(context)).toBe(addresses)
})
