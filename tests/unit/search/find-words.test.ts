import { expect, it } from 'vitest'

import { findBeginnings, findWord } from '../../../src/search/find-words.ts'

const WORDS = ['agency', 'pass', 'passport', 'passports', 'pay', '护照']

it.each([
  ['agency', 0],
  ['passport', 2],
  ['护照', 5],
  ['pas', -1],
  ['zoo', -1],
])('%s is at %i', (word, place) => {
  expect(findWord(WORDS, word)).toBe(place)
})

it.each([
  ['pas', [1, 4]],
  ['p', [1, 5]],
  ['护', [5, 6]],
  ['x', [5, 5]],
])('words that begin with %s are at %j', (beginning, places) => {
  expect(findBeginnings(WORDS, beginning)).toEqual(places)
})

it('nothing is found among no words', () => {
  expect(findWord([], 'a')).toBe(-1)
})
