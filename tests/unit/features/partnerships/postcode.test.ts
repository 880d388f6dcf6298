import { expect, it } from 'vitest'

import { isInDistricts, isPostcode, toDistrict } from '../../../../src/features/partnerships/postcode.ts'

it.each([
  ['al1', 'AL1'],
  [' AL1 ', 'AL1'],
  ['AL1 3JE', 'AL1'],
  ['al13je', 'AL1'],
  ['AL1 3', 'AL1'],
  ['AL1 3J', 'AL1'],
  ['al10 0aa', 'AL10'],
  ['EC1A 1BB', 'EC1A'],
  ['m1', 'M1'],
  ['wd', 'WD'],
])('Hertfordshire Steering Group: “%s” asks for %s', (typed, district) => {
  expect(toDistrict(typed)).toBe(district)
})

it.each(['', '1', 'Hertford', '<b>', 'AL13J'])('“%s” is the beginning of no postcode', (typed) => {
  expect(toDistrict(typed)).toBeUndefined()
})

it('AL1 is not AL10, and only letters are all districts with just these letters', () => {
  expect(isInDistricts('AL1', ['AL10'])).toBe(false)
  expect(isInDistricts('AL1', ['AL10', 'AL1'])).toBe(true)
  expect(isInDistricts('AL', ['AL10'])).toBe(true)
  expect(isInDistricts('A', ['AL10'])).toBe(false)
})

it('a digit or two letters are a postcode, more letters are the name of a place', () => {
  expect(['SG1', 'sg', 'M1 1AA'].map(isPostcode)).toEqual([true, true, true])
  expect(['St Albans', 'Hull', ''].map(isPostcode)).toEqual([false, false, false])
})
