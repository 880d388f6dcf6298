import { expect, it } from 'vitest'

import { englishParts, pathTo } from '../../../src/site/english-parts.ts'
import { readContent } from '../../../src/catalogue/index.ts'
import { guide, hubWith, settings, translate } from '../../helpers/make-documents.ts'
import { writeDataset } from '../../helpers/write-dataset.ts'

async function libraryIn(language: string) {
  const documents = hubWith(translate(settings, 'pl', settings), translate(guide, 'pl', { title: 'Zapukaj' }))
  return (await readContent({ HUB_CONTENT: await writeDataset(documents) })).library(language)
}

it('A list of which one entry is written in the language is there, and others lead to English', async () => {
  const parts = englishParts(await libraryIn('pl'))
  expect(parts).toEqual(expect.arrayContaining(['topics', 'jobs', 'laws', 'papers']))
  for (const part of ['resources', 'guides', 'act-now', 'signs', 'helplines']) expect(parts).not.toContain(part)
  const context = { language: 'pl', englishParts: parts }
  expect([pathTo('guides', context), pathTo('laws', context)]).toEqual(['/pl/guides/', '/laws/'])
})

it('English has all parts, also empty ones', async () => {
  expect(englishParts(await libraryIn('en'))).toEqual([])
})
