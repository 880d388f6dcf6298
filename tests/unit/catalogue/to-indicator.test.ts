import { expect, it } from 'vitest'

import { buildFrom } from '../../helpers/build-from.ts'
import { hubWith, translate, type TestDocument } from '../../helpers/make-documents.ts'

const words = {
  ...{
    title: 'Staff trained',
    definition: 'Share of all people on site.',
    unit: 'percent',
    howToCount: 'By the rota.',
  },
  ...{ canMislead: 'It shows work.', direction: 'up', frequency: 'yearly', basis: 'Our own form.' },
}
const indicator: TestDocument = {
  ...{ ...words, _id: 'indicator-trained', _type: 'indicator', language: 'en', level: 'input', order: 20 },
  slug: { _type: 'slug', current: 'trained' },
  sources: [{ _key: 'a', _type: 'source', publisher: 'A network', url: 'https://example.org/' }],
}
const first: TestDocument = {
  ...{ ...indicator, _id: 'indicator-map', title: 'Risk map', order: 10, basis: null },
  slug: { _type: 'slug', current: 'map' },
}

it('An indicator has its words from the translation, all else from the original; indicators are in their order', async () => {
  const polish = Object.fromEntries(Object.keys(words).map((name) => [name, `po polsku: ${name}`]))
  const translation = translate(indicator, 'pl', { ...polish, level: 'outcome', order: 1, slug: null })
  const { indicators } = await buildFrom(hubWith(indicator, first, translation), 'pl')
  expect(indicators).toMatchObject([
    { slug: 'map', title: 'Risk map', isFallback: true, basis: undefined },
    { ...polish, slug: 'trained', level: 'input', order: 20, isFallback: false, sources: [{ publisher: 'A network' }] },
  ])
})
