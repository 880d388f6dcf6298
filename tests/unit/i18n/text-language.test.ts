import { expect, it } from 'vitest'

import { summaryIn, textLanguage } from '../../../src/i18n/text-language.ts'

it.each([
  ['in the language around it says nothing', 'ar', 'ar', {}],
  ['in English on an Arabic page', 'en', 'ar', { lang: 'en', dir: 'ltr' }],
  ['in Arabic on an English page', 'ar', 'en', { lang: 'ar', dir: 'rtl' }],
] as const)('A text %s', (_, language, around, attributes) => {
  expect(textLanguage(language, around)).toEqual(attributes)
})

it('A list shows the summaries of what is written in its language alone', () => {
  expect(summaryIn({ language: 'pl', summary: 'Co robić teraz.' }, 'pl')).toBe('Co robić teraz.')
  expect(summaryIn({ language: 'en', summary: 'What to do now.' }, 'pl')).toBeUndefined()
})
