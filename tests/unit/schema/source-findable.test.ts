import { expect, it } from 'vitest'

import { checkSourceFindable } from '../../../sanity-studio/model/schema/rules/source-findable.ts'

it.each([undefined, { url: 'https://example.org/' }, { citation: 'Handbook, 2018' }])(
  'A source that can be looked up is accepted, and so is none: %j',
  (source) => {
    expect(checkSourceFindable(source)).toBe(true)
  },
)

it('A publisher without an address or a citation is not enough', () => {
  expect(checkSourceFindable({ publisher: 'Somebody' })).toBe('Give the address or, where there is none, a citation.')
})
