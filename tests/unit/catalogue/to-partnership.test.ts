import { expect, it } from 'vitest'

import { placesFor } from '../../../src/domain/partnership.ts'
import { toDocuments } from '../../../src/search/documents/to-documents.ts'
import { buildFrom } from '../../helpers/build-from.ts'
import { hubWith, translate, type TestDocument } from '../../helpers/make-documents.ts'

const police = { _type: 'source', _key: 'police', publisher: 'Police', url: 'https://example.org/police' }
const sources = [{ ...police, dated: 'March 2020' }]

const organisation: TestDocument = {
  ...{
    _id: 'organisation-shiva',
    _type: 'organisation',
    language: 'en',
    title: 'Shiva Foundation',
    kind: 'foundation',
  },
  ...{ slug: { _type: 'slug', current: 'shiva' }, description: 'Supports hotels.', country: 'GB' },
}

const herts: TestDocument = {
  ...{ _id: 'partnership-herts', _type: 'partnership', language: 'en', title: 'Steering Group', area: 'Hertfordshire' },
  ...{ slug: { _type: 'slug', current: 'hertfordshire' }, jurisdiction: 'GB-ENG', postcodes: ['AL1', 'WD17'] },
  ...{ aims: 'Agencies work together.', notConfirmed: ['How a hotel joins.'], sources: [police] },
  members: [
    { _key: 'council', name: 'County Council' },
    { _key: 'shiva', name: 'Shiva', organisation: { _type: 'reference', _ref: 'organisation-shiva' } },
  ],
  roles: [{ _key: 'spoc', title: 'Single point of contact', what: 'Answers questions.' }],
  pathway: [
    {
      ...{ _key: 'danger', title: 'Danger: call', text: 'Say where you are.', sources },
      helplines: [{ _type: 'reference', _key: 'gb', _ref: 'helpline-gb-999' }],
    },
  ],
  training: [{ _key: 'tropic', title: 'Operation Tropic', when: '2017', text: '1,500 people.', sources }],
  figures: [{ _key: 'victims', value: '242', what: 'People identified', asOf: 'to March 2020', sources }],
  contacts: [{ _key: 'web', title: 'Website', web: 'https://example.org/herts' }],
}

const route: TestDocument = {
  ...{ _id: 'route-uk', _type: 'referralRoute', language: 'en', title: 'The route', country: 'GB', summary: 'Call.' },
  ...{ slug: { _type: 'slug', current: 'uk' }, sources: [police] },
  steps: [{ _key: 'call', title: 'Call', text: 'The police or the helpline.' }],
  places: [
    { _key: 'ew', title: 'England and Wales', jurisdictions: ['GB-EAW', 'GB-ENG'], supportDays: '30 days' },
    { _key: 'sct', title: 'Scotland', jurisdictions: ['GB-SCT'], supportDays: '90 days' },
  ],
  responders: [
    { _key: 'police', name: 'Police forces' },
    {
      ...{ _key: 'shiva', name: 'Shiva', isCharity: true },
      organisation: { _type: 'reference', _ref: 'organisation-shiva' },
    },
  ],
}

const library = (language: string, ...more: readonly TestDocument[]) =>
  buildFrom(hubWith(organisation, herts, route, ...more), language)

it('Hertfordshire Steering Group: a partnership has area, members, roles, steps, figures with their dates', async () => {
  const { partnerships } = await library('en')
  expect(partnerships).toMatchObject([
    {
      ...{ area: 'Hertfordshire', path: '/partnerships/hertfordshire/', postcodes: ['AL1', 'WD17'] },
      members: [{ name: 'County Council' }, { name: 'Shiva', page: { path: '/organisations/shiva/' } }],
      roles: [{ title: 'Single point of contact', sources: [] }],
      pathway: [{ title: 'Danger: call', helplines: [{ dial: '999' }], sources: [{ publisher: 'Police' }] }],
      training: [{ title: 'Operation Tropic', when: '2017', sources: [{ dated: 'March 2020' }] }],
      figures: [{ value: '242', asOf: 'to March 2020', sources: [{ dated: 'March 2020' }] }],
      ...{ contacts: [{ web: 'https://example.org/herts' }], notConfirmed: ['How a hotel joins.'] },
    },
  ])
  expect(partnerships[0]?.joining, 'what no source says is absent').toBeUndefined()
})

it('Hertfordshire Steering Group: each member with a page is linked, and its page names the partnership', async () => {
  const { organisations } = await library('en')
  const shiva = organisations.find(({ slug }) => slug === 'shiva')
  expect(shiva?.path).toBe('/organisations/shiva/')
  expect(shiva?.partnerships.map(({ path }) => path)).toEqual(['/partnerships/hertfordshire/', '/referral/uk/'])
})

it('Hertfordshire Steering Group: the national route beside it is that of its part of the country', async () => {
  const { referralRoutes } = await library('en')
  const [uk] = referralRoutes
  expect(uk?.responders).toMatchObject([{ name: 'Police forces', isCharity: false }, { isCharity: true }])
  const daysIn = (place: string) => uk && placesFor(uk, place).map(({ supportDays }) => supportDays)
  expect(daysIn('GB-ENG')).toEqual(['30 days'])
  expect(daysIn('GB-SCT')).toEqual(['90 days'])
  expect(daysIn('GB'), 'a whole country has all its parts').toEqual(['30 days', '90 days'])
})

it('A translation has its own words, and the numbers, addresses and sources of its original', async () => {
  const words = {
    area: 'Hrabstwo Hertford',
    aims: 'Urzędy działają razem.',
    pathway: [{ _key: 'danger', title: 'Dzwoń', text: 'Powiedz, gdzie jesteś.' }],
  }
  const { partnerships } = await library('pl', translate(herts, 'pl', words))
  expect(partnerships).toMatchObject([
    {
      ...{ area: 'Hrabstwo Hertford', postcodes: ['AL1', 'WD17'] },
      pathway: [{ title: 'Dzwoń', helplines: [{ dial: '999' }], sources: [{ publisher: 'Police' }] }],
    },
  ])
})

it('Hertfordshire Steering Group: the search finds it by its area, its postcode and its members', async () => {
  const found = toDocuments(await library('en')).find(({ group }) => group === 'partnership')
  expect(found).toMatchObject({ id: '/partnerships/hertfordshire/', title: 'Hertfordshire: Steering Group' })
  expect(found?.layTerms).toContain('AL1')
  expect(found?.body).toContain('County Council')
})
