import { expect, it } from 'vitest'

import { listed, present } from '../../../src/library/present.ts'

it('What GROQ calls null is not there', () => {
  expect(present(null)).toBeUndefined()
  expect(present(undefined)).toBeUndefined()
})

it.each([0, '', false, 'word'])('What is there stays, also %j', (value) => {
  expect(present(value)).toBe(value)
})

it('A list that is not there has no members', () => {
  expect(listed(null)).toEqual([])
  expect(listed(undefined)).toEqual([])
  expect(listed(['a'])).toEqual(['a'])
})
