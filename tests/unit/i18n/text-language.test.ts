import { expect, it } from 'vitest'

import { textLanguage } from '../../../src/i18n/text-language.ts'

it.each([
  ['in the language around it says nothing', 'ar', 'ar', {}],
  ['in English on an Arabic page', 'en', 'ar', { lang: 'en', dir: 'ltr' }],
  ['in Arabic on an English page', 'ar', 'en', { lang: 'ar', dir: 'rtl' }],
] as const)('A text %s', (_, language, around, attributes) => {
  expect(textLanguage(language, around)).toEqual(attributes)
})
