import { expect, it } from 'vitest'

import { BOUND_PARTIES } from '../../../../sanity-studio/model/schema/vocabularies/laws.ts'
import { boundIn, WAYS_TO_RUN } from '../../../../src/features/law/bound-party.ts'

it.each([
  ['own', ['operator', 'employer'], ['you']],
  ['own', ['franchisor'], []],
  ['managed', ['owner', 'operator', 'franchisor'], ['owner', 'operator', 'brand']],
  ['managed', ['employer'], ['contract']],
  ['franchise', ['owner', 'operator', 'franchisor'], ['you', 'brand']],
] as const)('SSHIN network: in a hotel that is run as “%s”, %j are %j', (way, binds, parties) => {
  expect(boundIn(way, binds)).toEqual(parties)
})

it('Every party that a source can name is somebody, but the brand of a hotel without one', () => {
  const nobody = WAYS_TO_RUN.flatMap((way) =>
    BOUND_PARTIES.filter((party) => boundIn(way, [party]).length === 0).map((party) => `${way} ${party}`),
  )
  expect(nobody).toEqual(['own franchisor'])
})
