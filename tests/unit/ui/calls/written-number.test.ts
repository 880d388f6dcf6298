import { expect, it } from 'vitest'

import { writtenNumber } from '../../../../src/ui/calls/written-number.ts'
import { translator } from '../../../../src/i18n/translate.ts'

it.each([
  ['en', '999 or 101', '999 or 101'],
  ['pl', '999 or 101', '999 lub 101'],
  ['zh-Hans', '999 or 101', '999 或 101'],
  ['pl', '1-855-FLA-SAFE', '1-855-FLA-SAFE'],
])('In %s the words of “%s” are %s', (language, phone, written) => {
  expect(writtenNumber({ phone }, translator(language))).toBe(written)
})
