import { expect, it } from 'vitest'

import { securityText } from '../../../src/site/security-text.ts'

const SITE = 'https://hub.example'
const MAIL = { proposeTo: 'mailto:editors@hub.example', addressesGoodUntil: '2027-06-30' }
const REPOSITORY = 'https://github.com/charity/hub'

it('It names who reads of a weakness, until when, and where the file is (RFC 9116)', () => {
  expect(securityText({ ...MAIL, repository: REPOSITORY }, SITE)?.split('\n')).toEqual([
    'Contact: mailto:editors@hub.example',
    'Contact: https://github.com/charity/hub/security/advisories/new',
    'Expires: 2027-06-30T23:59:59Z',
    'Preferred-Languages: en',
    'Canonical: https://hub.example/.well-known/security.txt',
    '',
  ])
})

it('A hub that has no address of the web yet does not claim one', () => {
  expect(securityText(MAIL, 'http://localhost:4321')).not.toContain('Canonical')
})

it('There is none without a day, nor where all could read what is reported', () => {
  expect(securityText({ proposeTo: MAIL.proposeTo }, SITE)).toBeUndefined()
  expect(securityText({ ...MAIL, proposeTo: `${REPOSITORY}/issues/new` }, SITE)).toBeUndefined()
})
