import { expect, it } from 'vitest'

import { canBeRepaired, countWords } from '../../../src/search/known-words.ts'

it('counts words however they are written, and keeps the first writing', () => {
  const words = countWords(['Łódź hotel', 'łódź or Lodz', 'can’t'])
  expect(words.get('lodz')).toEqual({ folded: 'lodz', written: 'łódź', count: 3 })
  expect(words.get('cant')?.written).toBe('can’t')
})

it.each(['54', '24h', '护照', 'ไทย'])('never guesses at %s', (word) => {
  expect(canBeRepaired(word)).toBe(false)
  expect(countWords([word]).size).toBe(0)
})
