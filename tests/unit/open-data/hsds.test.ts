import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { toOrganization } from '../../../src/open-data/hsds/organizations.ts'
import { pageOf } from '../../../src/open-data/hsds/page-of.ts'
import { toService, UNCONFIRMED } from '../../../src/open-data/hsds/services.ts'
import { uuidOf } from '../../../src/open-data/uuid.ts'
import { checkSchema } from '../../helpers/check-schema.ts'
import { makeHelpline, makeOrganisation } from '../../helpers/make-facts.ts'

const SCHEMA: object = JSON.parse(readFileSync('tests/fixtures/hsds/hsds-3.schema.json', 'utf8'))
const DATED = { sources: [{ publisher: 'Unseen', dated: '3 March 2026' }], sourceSeen: '2026-03-03' }
const place = 'United Kingdom'

const FULL = makeHelpline({
  ...DATED,
  ...{ hours: '24/7 (2026)', languagesSpoken: 'English and Polish', cost: 'free', lastReviewed: '2026-11-01' },
  ...{ web: 'https://helpline.example/', email: 'help@helpline.example' },
})

describe('A helpline as a service of HSDS 3', () => {
  const organisation = { id: 'organisation-unseen', title: 'Unseen', description: 'A charity.' }
  const service = toService({ helpline: FULL, organisation, place })

  it('says when it was checked, its number with its languages, its hours and its area', () => {
    expect(service).toMatchObject({
      ...{ id: uuidOf('helpline-gb-msh'), status: 'active', assured_date: '2026-11-01', fees_description: 'free' },
      organization: { id: uuidOf('organisation-unseen'), name: 'Unseen' },
      phones: [{ number: '+448000121700', languages: [{ code: 'en' }, { code: 'pl' }] }],
      schedules: [{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00Z' }],
      service_areas: [{ name: 'United Kingdom', extent: 'GB', extent_type: 'text' }],
    })
    expect(service).not.toHaveProperty('alert')
  })

  it('has no date of a check, and an alert, until somebody has checked it', () => {
    const unchecked = toService({ helpline: makeHelpline({ hours: '24/7' }), place })
    expect(unchecked).toMatchObject({ alert: UNCONFIRMED, schedules: [] })
    expect(unchecked).not.toHaveProperty('assured_date')
  })

  it('promises no language that an interpreter speaks', () => {
    const service = toService({ helpline: makeHelpline({ languagesSpoken: '200+ through interpreters' }), place })
    expect(service).toMatchObject({
      interpretation_services: '200+ through interpreters',
      phones: [{ number: '+448000121700' }],
    })
    expect(JSON.stringify(service)).not.toContain('"languages"')
  })

  it('is valid, full or bare, and the check finds a slip of the pen', () => {
    const bare = toService({ helpline: makeHelpline({ phone: undefined, dial: undefined }), place })
    expect(checkSchema(pageOf([service, bare]), SCHEMA, 'service_page')).toEqual([])
    expect(checkSchema({ ...service, assuredDate: '2026-11-01' }, SCHEMA, 'service').join()).toContain('assuredDate')
  })
})

it('An organisation is a valid organization of HSDS 3', () => {
  const organization = toOrganization(makeOrganisation({ url: 'https://unseen.example', alsoKnownAs: ['Unseen UK'] }))
  expect(checkSchema(pageOf([organization]), SCHEMA, 'organization_page')).toEqual([])
  expect(organization).toMatchObject({ website: 'https://unseen.example', alternate_name: 'Unseen UK' })
})

it('A UUID is made of our id: version 5, the same for ever', () => {
  expect(uuidOf('helpline-gb-msh')).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(uuidOf('helpline-gb-msh')).toBe('65bb2f87-cc60-5493-af6d-f5f0f2a10e05')
  expect(uuidOf('helpline-gb-999')).not.toBe(uuidOf('helpline-gb-msh'))
})
