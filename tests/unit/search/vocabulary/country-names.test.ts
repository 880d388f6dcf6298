import { expect, it } from 'vitest'

import { countryNames } from '../../../../src/search/vocabulary/country-names.ts'

it.each([
  ['PL', 'en', ['Poland', 'Poland', 'Polish']],
  ['GB', 'en', ['United Kingdom', 'UK', 'Great Britain', 'England', 'British']],
  ['US-FL', 'en', ['United States', 'US', 'USA', 'America']],
  ['PL', 'pl', ['Polska', 'Polska', 'polski']],
  ['INT', 'en', []],
])('the names of %s in %s are %j', (jurisdiction, language, names) => {
  expect(countryNames(jurisdiction, language)).toEqual(names)
})
