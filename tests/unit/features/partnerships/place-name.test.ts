import { expect, it } from 'vitest'

import { meansPlace } from '../../../../src/features/partnerships/place-name.ts'

const NAMES = ['Hertfordshire', 'herts', 'st albans', 'stevenage']

it.each(['Hertford', 'herts', 'St. Albans', 'albans', 'STEVENAGE', 'Stevenage, Herts', 'st albáns'])(
  '“%s” means Hertfordshire',
  (typed) => {
    expect(meansPlace(typed, NAMES)).toBe(true)
  },
)

it.each(['', 'he', 'shire', 'Manchester', '<b>', 'stevenages'])('“%s” does not', (typed) => {
  expect(meansPlace(typed, NAMES)).toBe(false)
})
