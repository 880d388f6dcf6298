import { expect, it } from 'vitest'

import type { Law } from '../../../src/domain/law.ts'
import type { Organisation } from '../../../src/domain/organisation.ts'
import type { RecordContext } from '../../../src/search/record-context.ts'
import {
  toHelplineRecord,
  toLawRecord,
  toOrganisationRecord,
  toSignRecord,
} from '../../../src/search/to-fact-record.ts'
import { makeHelpline, makeSign } from '../../helpers/make-facts.ts'

const PLAIN: RecordContext = { language: 'en', topics: new Map(), roles: new Map(), nameOf: () => undefined }
const NAMED: RecordContext = { ...PLAIN, nameOf: (vocabulary, value) => `${vocabulary} ${value}` }

const FACT = {
  language: 'en',
  isFallback: false,
  isUnchecked: false,
  sources: [],
  reviewEveryDays: 90,
  id: 'x',
  slug: 'x',
  path: '/x/',
}
const LAW: Law = {
  ...FACT,
  title: 'AB 2034',
  jurisdiction: 'US-CA',
  kind: 'posting-law',
  asksOfHotels: 'A notice.',
  hotelSpecific: true,
  roles: [],
  topics: [],
}
const ORGANISATION: Organisation = {
  ...FACT,
  title: 'Unseen',
  alsoKnownAs: ['MSEH'],
  kind: 'ngo',
  description: 'A charity.',
  country: 'GB',
}

it('a sign brings its own lay terms, and what it may also be', () => {
  expect(toSignRecord(makeSign({ layTerms: ['he keeps her passport'] }))).toMatchObject({
    type: 'sign',
    summary: 'A tour leader who keeps the papers of a group.',
    layTerms: ['he keeps her passport'],
  })
})

it('a helpline is found by its country and its numbers, and shows whom to call', () => {
  const record = toHelplineRecord(makeHelpline({ operator: 'Unseen', textNumber: 'TTY service' }), PLAIN)
  expect(record.layTerms).toEqual([
    'United Kingdom',
    'UK',
    'Great Britain',
    '08000 121 700',
    'TTY service',
    '08000121700',
  ])
  expect(record).toMatchObject({ phone: '08000 121 700', dial: '+448000121700', publisher: 'Unseen', country: 'GB' })
})

it('a helpline without a number has none', () => {
  const record = toHelplineRecord(makeHelpline({ phone: undefined, dial: undefined }), PLAIN)
  expect(Object.keys(record)).not.toContain('phone')
  expect(Object.keys(record)).not.toContain('dial')
})

it('a number that is its own digits stands once', () => {
  expect(
    toHelplineRecord(makeHelpline({ phone: '999' }), PLAIN).layTerms.filter((term) => term === '999'),
  ).toHaveLength(1)
})

it('laws, organisations and helplines are found by the names of kind and place, where given', () => {
  expect(toLawRecord(LAW, NAMED).layTerms).toEqual(
    expect.arrayContaining(['lawKind posting-law', 'jurisdiction US-CA', 'United States', 'USA']),
  )
  expect(toOrganisationRecord(ORGANISATION, NAMED).layTerms).toEqual(
    expect.arrayContaining(['MSEH', 'organisationKind ngo', 'jurisdiction GB', 'UK']),
  )
  expect(toHelplineRecord(makeHelpline({}), NAMED).layTerms[0]).toBe('kind helpline')
})
