import { expect, it } from 'vitest'

import { findBeginnings, findWord } from '../../../../src/search/index/find-words.ts'
import { makeList } from '../make-words.ts'

const WORDS = makeList(['agency', 'pass', 'passports', '护照'], ['passport', 'pay'])

it.each([
  ['agency', 0],
  ['passports', 2],
  ['护照', 3],
  ['passport', 4],
  ['pas', -1],
  ['zoo', -1],
])('%s is at %i', (word, place) => {
  expect(findWord(WORDS, word)).toBe(place)
})

it.each([
  ['pas', ['pass', 'passport', 'passports']],
  ['p', ['pass', 'passport', 'passports', 'pay']],
  ['护', ['护照']],
  ['pay', ['pay']],
  ['x', []],
])('words that begin with %s are %j, in that order, wherever they stand', (beginning, words) => {
  expect(findBeginnings(WORDS, beginning).map((place) => WORDS.at(place))).toEqual(words)
})

it('nothing is found among no words', () => {
  expect(findWord(makeList([]), 'a')).toBe(-1)
  expect(findBeginnings(makeList([]), 'a')).toEqual([])
})
