import { expect, it } from 'vitest'

import type { Law } from '../../../src/domain/law.ts'
import { lawProps } from '../../../src/layouts/law-props.ts'
import { makeHelpline } from '../../helpers/make-facts.ts'
import { makeContext } from './make-context.ts'

function makeLaw(id: string, jurisdiction: string): Law {
  return {
    ...{ id, jurisdiction, slug: id, path: `/laws/${id}/`, title: id, kind: 'statute', asksOfHotels: '', duties: [] },
    ...{
      officialText: [],
      hotelSpecific: false,
      roles: [],
      topics: [],
      layTerms: [],
      sources: [],
      reviewEveryDays: 90,
    },
    ...{ language: 'en', isFallback: false, isUnchecked: false },
  }
}

const laws = [
  makeLaw('us', 'US'),
  makeLaw('us-2', 'US'),
  makeLaw('texas', 'US-TX'),
  makeLaw('ohio', 'US-OH'),
  makeLaw('texas-2', 'US-TX'),
]
const helplines = [makeHelpline({ id: 'gb', country: 'GB' }), makeHelpline({ id: 'us', country: 'US' })]

it.each([
  ['texas', ['texas-2', 'us', 'us-2']],
  ['us', ['us-2']],
])('Beside a law stand those of its place, then of its country: %s', async (id, expected) => {
  const law = laws.find((one) => one.id === id) ?? makeLaw('none', 'FR')
  const { others } = lawProps(law, await makeContext({ laws }))
  expect(others.map(({ title }) => title)).toEqual(expected)
})

it('A law of a State has the numbers of its country; one of a place without helplines has none', async () => {
  const context = await makeContext({ laws, helplines })
  expect(lawProps(makeLaw('texas', 'US-TX'), context).ofCountry?.help).toMatchObject({
    country: 'US',
    main: { id: 'us' },
  })
  expect(lawProps(makeLaw('france', 'FR'), context).ofCountry).toBeUndefined()
})
