import { expect, it } from 'vitest'

import { readContent, setContent } from '../../../src/catalogue/index.ts'
import {
  documentPathsInEachLanguage,
  listPathsInEachLanguage,
  onePathInEachLanguage,
  openPathInEachLanguage,
} from '../../../src/site/static-paths.ts'
import { guide, hubWith, settings, translate } from '../../helpers/make-documents.ts'
import { writeDataset } from '../../helpers/write-dataset.ts'

/** Shows a small hub in English and Polish, of whose documents only the guide is translated. */
async function showTwoLanguages(): Promise<void> {
  const documents = hubWith(translate(settings, 'pl', settings), translate(guide, 'pl', { title: 'Zapukaj' }))
  setContent(await readContent({ HUB_CONTENT: await writeDataset(documents) }))
}

it('A document has a page in each language in which it is written, which knows the others', async () => {
  await showTwoLanguages()
  const paths = await documentPathsInEachLanguage(
    ({ library }) => [...library.resources, ...library.topics],
    ({ id, title }) => ({ params: { slug: id }, props: { title } }),
  )
  expect(paths.map(({ params, props }) => [params, props.title, props.context.existsIn])).toEqual([
    [{ language: undefined, slug: 'guide-knock' }, 'Before you knock', ['en', 'pl']],
    [{ language: undefined, slug: 'topic-spotting' }, 'Spotting signs', ['en']],
    [{ language: 'pl', slug: 'guide-knock' }, 'Zapukaj', ['en', 'pl']],
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
    Array.from({ length: 2 }, () => [
      'closedParts',
      'editAt',
      'englishParts',
      'existsIn',
      'language',
      'languages',
      'pages',
      'site',
      'smallLanguages',
      't',
      'texts',
      'today',
      'trainings',
      'written',
    ]),
  )
})

it('A part with nothing behind it has no page', async () => {
  await showTwoLanguages()
  const countOf = async (part: string) => (await openPathInEachLanguage(part, () => ({}))).length
  expect([await countOf('resources'), await countOf('posters')]).toEqual([2, 0])
})

it('A list has a page in the languages in which one of its entries is written', async () => {
  await showTwoLanguages()
  const languagesOf = async (part: string) => {
    const paths = await listPathsInEachLanguage(part, () => [{ params: {}, props: {} }])
    return paths.map(({ props: { context } }) => [context.language, context.existsIn])
  }
  expect(await languagesOf('guides')).toEqual([
    ['en', ['en', 'pl']],
    ['pl', ['en', 'pl']],
  ])
  expect(await languagesOf('topics')).toEqual([['en', ['en']]])
})
