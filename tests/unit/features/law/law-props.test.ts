import { expect, it } from 'vitest'

import type { Law } from '../../../../src/domain/law.ts'
import { lawProps } from '../../../../src/features/law/law-props.ts'
import { makeHelpline, makeLaw } from '../../../helpers/make-facts.ts'
import { makeContext } from '../../site/make-context.ts'

function lawOf(id: string, jurisdiction: string): Law {
  return makeLaw({ id, jurisdiction, slug: id, path: `/laws/${id}/`, title: id })
}

const laws = [
  lawOf('us', 'US'),
  lawOf('us-2', 'US'),
  lawOf('texas', 'US-TX'),
  lawOf('ohio', 'US-OH'),
  lawOf('texas-2', 'US-TX'),
]
const helplines = [makeHelpline({ id: 'gb', country: 'GB' }), makeHelpline({ id: 'us', country: 'US' })]

it.each([
  ['texas', ['texas-2', 'us', 'us-2']],
  ['us', ['us-2']],
])('Beside a law stand those of its place, then of its country: %s', async (id, expected) => {
  const law = laws.find((one) => one.id === id) ?? lawOf('none', 'FR')
  const { others } = lawProps(law, await makeContext({ laws }))
  expect(others.map(({ title }) => title)).toEqual(expected)
})

it('A law of a State has the numbers of its country; one of a place without helplines has none', async () => {
  const context = await makeContext({ laws, helplines })
  expect(lawProps(lawOf('texas', 'US-TX'), context).ofCountry?.help).toMatchObject({
    country: 'US',
    main: { id: 'us' },
  })
  expect(lawProps(lawOf('france', 'FR'), context).ofCountry).toBeUndefined()
})

it('Only a law of the hub’s own country has the numbers of the hub: a page of another stays as it is when they change', async () => {
  const context = await makeContext({ laws, helplines })
  const siteOf = (id: string, place: string) => lawProps(lawOf(id, place), context).ofCountry?.site
  expect(siteOf('britain', 'GB-GBN')).toBe(context.library.site)
  expect(JSON.stringify(siteOf('texas', 'US-TX'))).not.toContain('phone')
})

it('A law leads to all duties of its place; what holds nowhere by itself leads to none', async () => {
  const context = await makeContext({ laws })
  expect(lawProps(lawOf('texas', 'US-TX'), context).duties).toEqual({
    title: 'Texas: what a hotel must do',
    path: '/duties/us-tx/',
  })
  expect(lawProps(lawOf('wales', 'GB-EAW'), context).duties?.path).toBe('/duties/gb/')
  expect(lawProps(lawOf('britain', 'GB-GBN'), context).duties?.path).toBe('/duties/gb/')
  expect(lawProps(lawOf('code', 'INT'), context).duties).toBeUndefined()
})
