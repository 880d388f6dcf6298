import { expect, it } from 'vitest'

import { stemWord } from '../../../src/search/stem-word.ts'

it.each([
  ['passports', 'passport'],
  ['agencies', 'agency'],
  ['wages', 'wage'],
  ['boxes', 'box'],
  ['bosses', 'boss'],
  ['branches', 'branch'],
  ['children', 'child'],
  ['ties', 'tie'],
])('one and many are one word: %s → %s', (many, one) => {
  expect(stemWord(many)).toBe(one)
})

it.each(['boss', 'bus', 'gas', 'crisis', 'status', 'agency', 'policy', '护照', '2024'])('%s stays', (word) => {
  expect(stemWord(word)).toBe(word)
})
