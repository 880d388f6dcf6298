import { expect, it } from 'vitest'

import { createSpeller } from '../../../../src/search/query/spell.ts'
import { countBits } from '../../../../src/facets/bit-set.ts'
import { lettersOf } from '../../../../src/search/text/letter-mask.ts'
import { makeList } from '../make-words.ts'

const WORDS = makeList(['guest', 'passport', 'reception'], ['housekeeping', 'passports', 'quest', 'wage'])
const speller = createSpeller(WORDS)
const wordsOf = (found: readonly { readonly place: number }[]) => found.map(({ place }) => WORDS.at(place))

it.each([
  ['gest', ['guest']],
  ['quest', ['guest', 'quest']],
  ['pasport', ['passport']],
  ['pasports', ['passport', 'passports']],
  ['recpetion', ['reception']],
  ['houskepping', ['housekeeping']],
  ['pag', []],
  ['puest', ['guest', 'quest']],
  ['page', ['wage']],
  ['zzzz', []],
])('%s may mean %j', (typed, meant) => {
  expect(wordsOf(speller.spellingsOf(typed))).toEqual(meant)
})

it('another first letter is less likely, and more letters are', () => {
  const factorOf = (typed: string, word: string) =>
    speller.spellingsOf(typed).find(({ place }) => WORDS.at(place) === word)?.factor ?? 0
  expect(factorOf('guist', 'guest')).toBeGreaterThan(factorOf('buest', 'guest'))
  expect(factorOf('recpetion', 'reception')).toBeGreaterThan(factorOf('recpetoin', 'reception'))
})

it.each([
  ['recpe', ['reception']],
  ['rec', []],
  ['houskee', ['housekeeping']],
  ['xousekee', []],
])('while it is typed, %s may begin %j', (typed, meant) => {
  expect(wordsOf(speller.beginningsLike(typed))).toEqual(meant)
})

it('letters are bits, and bits are counted', () => {
  expect(lettersOf('abba')).toBe(lettersOf('ab'))
  expect(countBits(lettersOf('guest') ^ lettersOf('gest'))).toBe(1)
  expect(countBits(-1)).toBe(32)
})
