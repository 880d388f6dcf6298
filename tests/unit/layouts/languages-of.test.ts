import { expect, it } from 'vitest'

import { languagesOf } from '../../../src/layouts/languages-of.ts'

const HUB = { languages: ['en', 'ar', 'pl'], translations: new Map([['guide-knock', ['pl', 'ro']]]) }

it.each([
  ['guide-knock', ['en', 'pl']],
  ['guide-untranslated', ['en']],
])('%s is written in %j: English, and what it is translated into of the languages of the hub', (id, expected) => {
  expect(languagesOf(id, HUB)).toEqual(expected)
})
