import { expect, it } from 'vitest'

import { countryNames } from '../../../src/search/country-names.ts'

it.each([
  ['PL', 'en', ['Poland', 'Poland']],
  ['GB', 'en', ['United Kingdom', 'UK', 'Great Britain']],
  ['US-FL', 'en', ['United States', 'US', 'USA']],
  ['PL', 'pl', ['Polska', 'Polska']],
  ['INT', 'en', []],
])('%s is called in %s %j', (jurisdiction, language, names) => {
  expect(countryNames(jurisdiction, language)).toEqual(names)
})
