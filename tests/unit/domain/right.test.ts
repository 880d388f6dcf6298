import { expect, it } from 'vitest'

import { isOnlyAbout } from '../../../src/domain/right.ts'

it.each([
  [['GB'], true],
  [['GB-EAW', 'GB-SCT'], true],
  [['DE'], false],
  [['INT'], false],
  [['GB-NIR', 'US-TX'], false],
])('An answer for %j is about the United Kingdom alone: %s', (jurisdictions, expected) => {
  expect(isOnlyAbout({ jurisdictions }, 'GB')).toBe(expected)
})
