import { expect, it } from 'vitest'

import { analyseText } from '../../../../src/search/text/analyse-text.ts'

it.each([
  ['The agencies’ Passports!', ['the', 'agencies', 'passports']],
  ['Łódź: 2 hotels', ['lodz', '2', 'hotels']],
  ['扣留护照', ['扣留', '留护', '护照']],
  ['', []],
  ['x'.repeat(50), ['x'.repeat(32)]],
  [`x${'𞤢'.repeat(50)}`, [`x${'𞤢'.repeat(31)}`]],
])('“%s” is compared as %j', (text, words) => {
  expect(analyseText(text)).toEqual(words)
})
