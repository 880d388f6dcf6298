import { expect, it } from 'vitest'

import { languageInFront } from '../../../../src/features/rights/language-pair.ts'

const LANGUAGES = ['en', 'pl', 'ro', 'es', 'pt', 'uk', 'ar', 'zh-Hans']

it.each([
  ['pl', 'GB', 'en'],
  ['uk', 'PL', 'pl'],
  ['en', 'ES', 'es'],
  ['ar', 'DE', 'en'],
  ['pl', 'PL', 'en'],
  ['en', 'GB', ''],
])('Who reads %s in %s shows her sentence in “%s”, and is asked where nobody can know', (yours, country, theirs) => {
  expect(languageInFront(yours, country, LANGUAGES)).toBe(theirs)
})

it('Nobody is offered to show a sentence in the language that she reads herself', () => {
  for (const yours of LANGUAGES) {
    for (const country of ['GB', 'ES', 'PL', 'RO', 'UA', 'FR', 'EU'])
      expect(languageInFront(yours, country, LANGUAGES)).not.toBe(yours)
  }
})
