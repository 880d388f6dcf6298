import { expect, it } from 'vitest'

import { readContent, setContent } from '../../../src/library/index.ts'
import { documentPathsInEachLanguage, onePathInEachLanguage } from '../../../src/layouts/static-paths.ts'
import { guide, hubWith, settings, translate } from '../../helpers/make-documents.ts'
import { writeDataset } from '../../helpers/write-dataset.ts'

/** Shows a small hub in English and Polish, of whose documents only the guide is translated. */
async function showTwoLanguages(): Promise<void> {
  const documents = hubWith(translate(settings, 'pl', settings), translate(guide, 'pl', { title: 'Zapukaj' }))
  setContent(await readContent({ HUB_CONTENT: await writeDataset(documents) }))
}

it('A document has a page in each language, which knows in which languages it is written', async () => {
  await showTwoLanguages()
  const paths = await documentPathsInEachLanguage(
    ({ library }) => [...library.resources, ...library.topics],
    ({ title }) => ({ params: { slug: 'a' }, props: { title } }),
  )
  expect(paths.map(({ params, props }) => [params, props.title, props.translatedInto])).toEqual([
    [{ language: undefined, slug: 'a' }, 'Before you knock', ['en', 'pl']],
    [{ language: undefined, slug: 'a' }, 'Spotting signs', ['en']],
    [{ language: 'pl', slug: 'a' }, 'Zapukaj', ['en', 'pl']],
    [{ language: 'pl', slug: 'a' }, 'Spotting signs', ['en']],
  ])
})

it('A page gets what all pages of its language share, and not the library', async () => {
  await showTwoLanguages()
  const paths = await onePathInEachLanguage(({ library }) => ({ count: library.resources.length }))
  expect(paths.map(({ params, props }) => [params, props.count, props.context.language])).toEqual([
    [{ language: undefined }, 1, 'en'],
    [{ language: 'pl' }, 1, 'pl'],
  ])
  expect(paths.map(({ props }) => Object.keys(props.context).sort())).toEqual(
    Array.from({ length: 2 }, () => ['language', 'languages', 'pages', 'site', 't', 'today']),
  )
})
