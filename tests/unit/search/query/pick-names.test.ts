import { expect, it } from 'vitest'

import { createPicker } from '../../../../src/search/query/pick-names.ts'

const NAMES = ['United Kingdom', 'Poland', 'Românía', 'International']
const pick = createPicker(NAMES)

it.each([
  ['', NAMES],
  ['pol', ['Poland']],
  ['romania', ['Românía']],
  ['polnad', ['Poland']],
  ['kingdom', ['United Kingdom']],
  ['zzzz', []],
])('“%s” picks %j', (typed, names) => {
  expect([...pick(typed)].map((at) => NAMES[at]).sort()).toEqual([...names].sort())
})
