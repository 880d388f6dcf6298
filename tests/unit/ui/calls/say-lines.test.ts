import { expect, it } from 'vitest'

import { sayLine } from '../../../../src/ui/calls/say-lines.ts'

it.each([
  ['GB', 'pl', 'en'],
  ['DE', 'pl', 'en'],
  ['AE', 'zh-Hans', 'en'],
  ['AE', 'ar', undefined],
  ['ES', 'pl', 'es'],
  ['MX', 'pl', 'es'],
  ['EU', 'pl', 'en'],
  ['PL', 'pl', undefined],
  ['DE', 'en', undefined],
])('Who answers in %s is spoken to from a page in %s in words that are marked as %s', (country, language, spoken) => {
  expect(sayLine('help.sayInterpreter', country, language).spoken?.language).toBe(spoken)
})
