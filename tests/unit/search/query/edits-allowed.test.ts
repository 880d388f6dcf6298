import { expect, it } from 'vitest'

import { editsAllowed } from '../../../../src/search/query/spell.ts'

it.each([
  ['pay', 0],
  ['gest', 1],
  ['pasport', 1],
  ['recepton', 2],
  ['section54', 0],
  ['08000', 0],
  ['护照护照', 0],
  ['raped', 0],
  ['bleeding', 0],
  ['stable', 1],
])('%s may have %i letters wrong', (word, edits) => {
  expect(editsAllowed(word)).toBe(edits)
})
