import { expect, it } from 'vitest'

import { analyseText } from '../../../src/search/analyse-text.ts'

it.each([
  ['The agencies’ Passports!', 'the agency passport'],
  ['Łódź: 2 hotels', 'lodz 2 hotel'],
  ['扣留护照', '扣留 留护 护照'],
  ['', ''],
])('“%s” is matched as “%s”', (text, analysed) => {
  expect(analyseText(text)).toBe(analysed)
})
