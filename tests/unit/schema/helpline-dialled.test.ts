import type { ValidationContext } from '@sanity/types'
import { expect, it } from 'vitest'

import { checkHelplineDialled } from '../../../sanity-studio/model/schema/rules/helpline-dialled.ts'
import { createOfflineClient } from '../../../src/tools/check/schema-rules.ts'

const helplines = [{ dial: '+448000121700' }, { dial: '999' }]

/** What a rule is given in a form, with a client that knows some helplines; or in a build, where none may be asked. */
function contextOf(environment: ValidationContext['environment']) {
  const client = createOfflineClient()
  const fetch = () => Promise.resolve(helplines)
  return { environment, getClient: () => (environment === 'studio' ? Object.assign(client, { fetch }) : client) }
}

it('A form asks for the numbers of the helplines, and says which number is none', async () => {
  const studio = contextOf('studio')
  expect(await checkHelplineDialled('tel:999', studio)).toBe(true)
  expect(await checkHelplineDialled('tel:+448000999999', studio)).toBe(
    '“tel:+448000999999” dials a number that no published helpline has. Use the number of a helpline, or correct that helpline first.',
  )
})

it('Other links are not asked about, nor any in a build', () => {
  expect(checkHelplineDialled('https://example.org/', contextOf('studio'))).toBe(true)
  expect(checkHelplineDialled(undefined, contextOf('studio'))).toBe(true)
  expect(checkHelplineDialled('tel:+448000999999', contextOf('cli'))).toBe(true)
})
