import { expect, it } from 'vitest'

import { nullToUndefined, orEmpty } from '../../../../src/catalogue/source/nullable.ts'

it('A null of GROQ becomes an absent field', () => {
  expect(nullToUndefined(null)).toBeUndefined()
  expect(nullToUndefined(undefined)).toBeUndefined()
})

it.each([0, '', false, 'word'])('A value stays, also %j', (value) => {
  expect(nullToUndefined(value)).toBe(value)
})

it('A list that is not there has no members', () => {
  expect(orEmpty(null)).toEqual([])
  expect(orEmpty(undefined)).toEqual([])
  expect(orEmpty(['a'])).toEqual(['a'])
})
