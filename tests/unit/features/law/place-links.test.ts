import { expect, it } from 'vitest'

import { translator } from '../../../../src/i18n/translate.ts'
import { placeRows } from '../../../../src/features/law/place-links.ts'

const t = translator('en')

function rowsOf(...places: readonly string[]): readonly (readonly string[])[] {
  return placeRows(places, t, (place) => `/${place.toLowerCase()}/`).map(({ name, links }) => [
    name,
    ...links.map(({ title, path }) => `${title} ${path}`),
  ])
}

it('Countries are a row, and the parts of each a row of their own by name, without the name of the country', () => {
  expect(rowsOf('GB', 'GB-EAW', 'US', 'US-TX', 'US-CA', 'INT')).toEqual([
    ['Country', 'United Kingdom /gb/', 'United States /us/', 'International /int/'],
    ['United Kingdom', 'England and Wales /gb-eaw/'],
    ['United States', 'California /us-ca/', 'Texas /us-tx/'],
  ])
})

it('A country of which only a part is there leads to that part', () => {
  expect(rowsOf('US-TX')[0]).toEqual(['Country', 'United States /us-tx/'])
})
